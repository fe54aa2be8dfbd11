import type { DutyView } from '../../../../operations/handling/types'
import type { Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { formatMoment } from '../formatMoment'
import { DutyLink } from './DutyFacts'
import type { FileUrls } from './fileUrls'
import { Files } from './Replies'

type Props = { duty: DutyView; texts: Texts; adminRoute: string; urls: FileUrls }

/** The co-handlers of a lead, each with the opinion given or awaited. */
export function Others({ duty, texts, adminRoute, urls }: Props) {
  if (duty.others.length === 0) return null
  const words = texts.supervision.duty
  return (
    <section className="mq-section" aria-labelledby="mq-others">
      <h2 id="mq-others">{words.others}</h2>
      {duty.others.map((other) => (
        <article key={other.assignment} className="mq-reply">
          <p className="mq-reply__outcome">
            <DutyLink id={other.assignment} label={other.department} adminRoute={adminRoute} />
            <span className="mq-mark">{texts.options.assignmentStates[other.state]}</span>
          </p>
          {other.opinion ? (
            <>
              <p className="mq-reply__text">{other.opinion.text}</p>
              <Files files={other.opinion.files} label={words.files} urls={urls} />
              <p className="mq-reply__by">{`${other.opinion.by} · ${formatMoment(other.opinion.at)}`}</p>
            </>
          ) : (
            <p className="mq-hint">{`${words.awaited} · ${formatDay(other.dueAt)}`}</p>
          )}
        </article>
      ))}
    </section>
  )
}
