import type { DutyReplyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay, formatInstant } from '../../../ui'
import { FileNames } from './FileNames'
import styles from './Record.module.css'

/** What the department answered before. */
export function Replies({ locale, replies }: { locale: Locale; replies: readonly DutyReplyView[] }) {
  if (replies.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="replies">
      <h2 id="replies">{textsIn(locale).duty.replies.heading}</h2>
      {replies.map((reply) => (
        <Reply key={reply.id} locale={locale} reply={reply} />
      ))}
    </section>
  )
}

function Reply({ locale, reply }: { locale: Locale; reply: DutyReplyView }) {
  const { duty, options } = textsIn(locale)
  const { kind, outcomeClass, text, internalText, restText, restBy, by, at, files } = reply
  const words = duty.replies
  // An opinion and a report are between departments and the office: their whole text is internal.
  const remarks = text === internalText ? '' : internalText
  return (
    <div className={styles.said}>
      <p className={styles.who}>{fill(words[kind], { by, at: formatInstant(at, locale) })}</p>
      {outcomeClass && (
        <p>
          <strong>{options.outcomeClasses[outcomeClass]}</strong>
        </p>
      )}
      <p className={styles.text}>{text}</p>
      <Part
        label={restBy ? fill(words.rest, { day: formatDay(restBy, locale) }) : words.restOpen}
        text={restText}
      />
      {text === '' ? (
        <p className={styles.text}>{remarks}</p>
      ) : (
        <Part label={words.internal} text={remarks} />
      )}
      <FileNames locale={locale} files={files} />
    </div>
  )
}

function Part({ label, text }: { label: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={styles.text}>{text}</p>
    </>
  )
}
