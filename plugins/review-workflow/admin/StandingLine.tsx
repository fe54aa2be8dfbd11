'use client'

import { fill } from '../translations/messages'
import { ageOf } from './ageOf'
import { formatInstant } from './formatInstant'
import { StatusPill } from './StatusPill'
import type { WorkflowAnswer } from './types'
import { useWords } from './useWords'
import { waitingDays } from './waitingDays'
import { waitingWords, whoWords } from './waitingWords'

/** Where the run stands, in words: the status, who acts next and since when, or the last word that was spoken. */
export function StandingLine({ run, events }: Pick<WorkflowAnswer, 'run' | 'events'>) {
  const { texts, pick } = useWords()
  const last = events.at(-1)
  const days = waitingDays(run.waitingSince, Date.now())
  return (
    <div className="wf-standing">
      <StatusPill status={run.status} />
      {run.status === 'inReview' && (
        <span>
          {fill(texts.waitingFor, { who: whoWords(texts, run.waitingFor, pick) })}
          {texts.comma}
          <span className={`wf-age wf-age--${ageOf(days)}`}>{waitingWords(texts, days)}</span>
        </span>
      )}
      {run.status === 'approved' && <span>{texts.approvedNote}</span>}
      {(run.status === 'returned' || run.status === 'rejected') && last?.reason && (
        <span className="wf-standing__word">
          {fill(texts.lastWord, {
            action: texts.statuses[run.status],
            who: last.actorName,
            when: formatInstant(last.at),
            text: last.reason,
          })}
        </span>
      )}
      {run.round > 1 && <span className="wf-standing__round">{fill(texts.round, { round: run.round })}</span>}
    </div>
  )
}
