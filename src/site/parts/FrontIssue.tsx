import type { ReactNode } from 'react'
import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, issueHref, linkFrom } from '../addresses'
import styles from './FrontIssue.module.css'
import { NumberLine } from './NumberLine'
import { openingOf } from './openingOf'
import { OutcomeMark } from './OutcomeMark'
import { RedHead } from './RedHead'
import { Title } from './Title'

const leadLength = 150
const secondLength = 70

type FrontIssueProps = { locale: Locale; edition: PublicEdition; echoes: ReactNode }

/** The newest issue as a newspaper's front: its head, the first entry large, the others beside and below. */
export function FrontIssue({ locale, edition, echoes }: FrontIssueProps) {
  const { content, series, outcomes } = edition
  const words = textsIn(locale).publicSite.front
  const [lead, ...others] = content.entries
  const hrefOf = (position: number) =>
    linkFrom(locale, entryPath(series, content.year, content.number, position))
  return (
    <section aria-label={words.newest}>
      <RedHead
        as="p"
        name={content.masthead}
        href={linkFrom(locale, issueHref(edition))}
        left={content.issuer}
        middle={<NumberLine head={content} />}
        right={<time dateTime={content.date}>{formatDay(content.date, 'zh')}</time>}
      />
      <div className={styles.front}>
        {lead && (
          <article className={styles.lead} lang="zh-CN">
            {lead.section && <p className={styles.section}>{lead.section}</p>}
            <h2 className={styles.leadTitle}>
              <a href={hrefOf(lead.position)}>
                <Title text={lead.title} />
              </a>
            </h2>
            <p className={styles.leadText}>{openingOf(lead.blocks, leadLength)}</p>
            <p className={styles.mark}>
              <OutcomeMark locale={locale} answers={outcomes[lead.position] ?? []} />
            </p>
          </article>
        )}
        {others.length > 0 && (
          <ul className={styles.others} lang="zh-CN">
            {others.map(({ position, title, blocks }) => (
              <li key={position} className={styles.other}>
                <h3 className={styles.title}>
                  <a href={hrefOf(position)}>
                    <Title text={title} />
                  </a>
                </h3>
                <p className={styles.text}>{openingOf(blocks, secondLength)}</p>
                <p className={styles.mark}>
                  <OutcomeMark locale={locale} answers={outcomes[position] ?? []} />
                </p>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.echoes}>{echoes}</div>
      </div>
    </section>
  )
}
