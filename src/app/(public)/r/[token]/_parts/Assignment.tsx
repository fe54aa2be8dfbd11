import type { ReplyView } from '../../../../../operations/readReplyPage'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatDay, formatInstant, SummaryList } from '../../../../../ui'
import styles from './Assignment.module.css'

/** The duty: role, instructions, the deadline and how it was counted. */
export function Assignment({ locale, view }: { locale: Locale; view: ReplyView }) {
  const words = textsIn(locale).site.reply
  const rows = [
    { name: words.due, value: <DueDate locale={locale} view={view} /> },
    { name: words.dispatched, value: formatInstant(view.dispatchedAt, locale) },
    { name: words.role, value: words.roles[view.role] },
    { name: words.reporter, value: view.reporter },
  ]
  return <SummaryList rows={view.instruction ? [...rows, { name: words.instruction, value: view.instruction }] : rows} />
}

function DueDate({ locale, view }: { locale: Locale; view: ReplyView }) {
  const words = textsIn(locale).site.reply
  const due = formatDay(view.dueAt, locale)
  return (
    <>
      <p className={view.overdue ? styles.overdue : styles.due}>
        {fill(view.overdue ? words.overdueLine : words.dueLine, { due })}
      </p>
      <p className={styles.how}>{fill(words.dueHow, { dispatched: formatDay(view.dispatchedAt, locale) })}</p>
    </>
  )
}
