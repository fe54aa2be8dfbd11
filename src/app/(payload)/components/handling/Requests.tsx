import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { formatMoment } from '../formatMoment'

/** What the department asked to be decided, and how it was; an extension shows both dates. */
export function Requests({ duty, texts }: { duty: DutyView; texts: Texts }) {
  if (duty.requests.length === 0) return null
  const { duty: words, acts } = texts.supervision
  return (
    <section className="mq-section" aria-labelledby="mq-requests">
      <h2 id="mq-requests">{words.requests}</h2>
      {duty.requests.map((request) => (
        <article key={request.id} className="mq-reply">
          <p className="mq-reply__outcome">
            {request.kind === 'return'
              ? acts.asksReturn
              : fill(acts.asksExtension, { days: request.askedDays ?? '' })}
            <span className="mq-mark">{texts.options.requestStates[request.state]}</span>
          </p>
          <p className="mq-reply__text">{request.reason}</p>
          {request.elsewhere && <p>{fill(acts.elsewhere, { department: request.elsewhere })}</p>}
          <p className="mq-reply__by">{[request.by, formatMoment(request.at)].filter(Boolean).join(' · ')}</p>
          {request.decidedAt && request.decision && <p className="mq-reply__text">{request.decision}</p>}
          {request.state === 'granted' && request.dueBefore && request.dueAfter && (
            <p>
              {fill(words.datesOf, {
                before: formatDay(request.dueBefore),
                after: formatDay(request.dueAfter),
              })}
            </p>
          )}
          {request.decidedAt && (
            <p className="mq-reply__by">{`${request.decidedBy} · ${formatMoment(request.decidedAt)}`}</p>
          )}
        </article>
      ))}
    </section>
  )
}
