import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { formatMoment } from '../formatMoment'

/** Everything that happened to a duty, the newest first, with what it did to the deadline. */
export function History({ duty, texts }: { duty: DutyView; texts: Texts }) {
  const words = texts.supervision.duty
  return (
    <section className="mq-section" aria-labelledby="mq-history">
      <h2 id="mq-history">{words.history}</h2>
      <ol className="mq-timeline">
        {duty.history.toReversed().map(({ number, act, at, by, via, note, dueBefore, dueAfter }) => (
          <li key={number}>
            <p>
              <strong>{texts.options.dutyActs[act]}</strong>
              <span className="mq-mark">{texts.options.actVias[via]}</span>
            </p>
            {note && <p className="mq-reply__text">{note}</p>}
            {dueBefore && dueAfter && formatDay(dueBefore) !== formatDay(dueAfter) && (
              <p>{fill(words.dueMoved, { before: formatDay(dueBefore), after: formatDay(dueAfter) })}</p>
            )}
            <p className="mq-reply__by">{[formatMoment(at), by].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
