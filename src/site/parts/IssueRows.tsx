import type { EditionSummary } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, issuePath, linkFrom } from '../addresses'
import styles from './IssueRows.module.css'
import { OutcomeMark } from './OutcomeMark'
import { Title } from './Title'

type Props = { locale: Locale; editions: readonly EditionSummary[]; heading?: 'h2' | 'h3' }

/** Issues one below the other, each with its titles and what became of them. */
export function IssueRows({ locale, editions, heading: Heading = 'h2' }: Props) {
  const texts = textsIn(locale)
  return (
    <ol className={styles.issues}>
      {editions.map(({ issue, series, head, entries, voidedAt }) => (
        <li key={issue} className={styles.issue}>
          <div>
            <Heading className={styles.number} lang="zh-CN">
              <a href={linkFrom(locale, issuePath(series, head.year, head.number))}>
                <span className={styles.series}>{head.seriesName}</span>{' '}
                {fill(textsIn('zh').site.digest.byYear, { year: head.year })}
                {fill(textsIn('zh').site.digest.issueNumber, { number: head.number })}
              </a>
            </Heading>
            <p className={styles.date}>
              <time dateTime={head.date}>{formatDay(head.date, locale)}</time>
              {!voidedAt && <span>{fill(texts.site.digest.entryCount, { count: entries.length })}</span>}
            </p>
          </div>
          {voidedAt ? (
            <p className={styles.void}>{texts.publicSite.lists.voided}</p>
          ) : (
            <ul className={styles.titles}>
              {entries.map(({ position, title, answers }) => (
                <li key={position}>
                  <a
                    href={linkFrom(locale, entryPath(series, head.year, head.number, position))}
                    lang="zh-CN"
                  >
                    <Title text={title} />
                  </a>
                  <OutcomeMark locale={locale} answers={answers} withDepartment={false} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
