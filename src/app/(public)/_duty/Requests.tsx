import type { DutyRequestView } from '../../../operations/handling/types'
import type { RequestState } from '../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay, formatInstant, Tag, type TagKind } from '../../../ui'
import styles from './Record.module.css'

const tags: Record<RequestState, TagKind> = {
  open: 'attention',
  granted: 'good',
  refused: 'plain',
  withdrawn: 'plain',
}

/** What the department asked for and what became of it, with both dates where a deadline moved. */
export function Requests({ locale, requests }: { locale: Locale; requests: readonly DutyRequestView[] }) {
  if (requests.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="requests">
      <h2 id="requests">{textsIn(locale).duty.requests.heading}</h2>
      {requests.map((request) => (
        <Request key={request.id} locale={locale} request={request} />
      ))}
    </section>
  )
}

function Request({ locale, request }: { locale: Locale; request: DutyRequestView }) {
  const words = textsIn(locale).duty.requests
  const { kind, state, reason, askedDays, elsewhere, by, at, decision, dueBefore, dueAfter } = request
  const moved = state === 'granted' && dueBefore && dueAfter
  return (
    <div className={styles.said}>
      <p>
        <strong>{fill(words[kind], { days: askedDays ?? '' })}</strong>{' '}
        <Tag kind={tags[state]}>{words[state]}</Tag>
      </p>
      <p className={styles.who}>
        {by} · {formatInstant(at, locale)}
      </p>
      <p className={styles.text}>{reason}</p>
      {elsewhere && <p>{fill(words.elsewhere, { text: elsewhere })}</p>}
      {moved && (
        <p>
          {fill(words.dates, { before: formatDay(dueBefore, locale), after: formatDay(dueAfter, locale) })}
        </p>
      )}
      {decision && (
        <p className={styles.text}>
          {request.decidedBy}：{decision}
        </p>
      )}
    </div>
  )
}
