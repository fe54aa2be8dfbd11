import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { OutcomeMark } from './OutcomeMark'
import styles from './IssueContents.module.css'
import { Title } from './Title'

type Props = {
  locale: Locale
  edition: PublicEdition
  /** Where an entry's line leads. */
  hrefOf: (position: number) => string
}

/** 本期要目: what is in the issue and what became of each, so that a reader need not look further. */
export function IssueContents({ locale, edition, hrefOf }: Props) {
  const { entries } = edition.content
  return (
    <nav id="contents" className={styles.contents} aria-labelledby="contents-heading">
      <h2 id="contents-heading" className={styles.heading}>
        {textsIn(locale).site.digest.contents}
      </h2>
      <ol className={styles.list} lang="zh-CN">
        {entries.map(({ position, title, section }, index) => (
          <li key={position} className={styles.entry}>
            {section && section !== entries[index - 1]?.section && (
              <p className={styles.section}>{section}</p>
            )}
            <div className={styles.row}>
              <span className={styles.number} aria-hidden="true">
                {position}
              </span>
              <a className={styles.title} href={hrefOf(position)}>
                <Title text={title} />
              </a>
              <span className={styles.mark}>
                <OutcomeMark locale={locale} answers={edition.outcomes[position] ?? []} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </nav>
  )
}
