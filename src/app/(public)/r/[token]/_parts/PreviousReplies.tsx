import type { ReplyView } from '../../../../../operations/readReplyPage'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatInstant } from '../../../../../ui'
import { isOutcomeClass } from '../../../_parts/isOutcomeClass'
import styles from './PreviousReplies.module.css'

/** What the department answered before. */
export function PreviousReplies({ locale, previous }: { locale: Locale; previous: ReplyView['previous'] }) {
  const { site, options } = textsIn(locale)
  if (previous.length === 0) return null
  return (
    <section className={styles.previous} aria-labelledby="previous">
      <h2 id="previous">{site.reply.previous}</h2>
      {previous.map(({ outcomeClass, text, at, by }) => (
        <div key={at} className={styles.reply}>
          <p className={styles.who}>{fill(site.reply.previousBy, { name: by, at: formatInstant(at, locale) })}</p>
          {isOutcomeClass(outcomeClass) && (
            <p>
              <strong>{options.outcomeClasses[outcomeClass]}</strong>
            </p>
          )}
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  )
}
