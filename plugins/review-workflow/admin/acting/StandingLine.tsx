'use client'

import { fill } from '../../translations/messages'
import { ageOf } from '../ageOf'
import { formatInstant } from '../formatInstant'
import { StatusPill } from '../StatusPill'
import { useWords } from '../useWords'
import { waitingDays } from '../waitingDays'
import { waitingWords } from '../waitingWords'
import { dueWords } from './dueWords'
import { SeatList } from './SeatList'
import { standingNotes } from './standingNotes'
import { waitsFor } from './waitsFor'
import type { WorkflowAnswer } from './types'

/** Where the run stands, in words: the status, who acts next and since when, or the last word that was spoken. */
export function StandingLine(answer: WorkflowAnswer) {
  const words = useWords()
  const { texts } = words
  const { run, events } = answer
  return (
    <div className="wf-standing">
      <StatusPill status={run.status} />
      {run.status === 'inReview' && <Waiting run={run} />}
      {run.status === 'approved' && <span>{texts.approvedNote}</span>}
      {run.round > 1 && <span className="wf-standing__round">{fill(texts.round, { round: run.round })}</span>}
      {(run.status === 'returned' || run.status === 'rejected') && <LastWord run={run} events={events} />}
      {standingNotes(answer, words).map((note) => (
        <p key={note} className="wf-standing__note">
          {note}
        </p>
      ))}
      {run.status === 'inReview' && <SeatList run={run} events={events} />}
    </div>
  )
}

function Waiting({ run }: Pick<WorkflowAnswer, 'run'>) {
  const words = useWords()
  const { texts } = words
  const days = waitingDays(run.waitingSince, Date.now())
  const due = dueWords(run, texts)
  return (
    <>
      <span>{fill(texts.acting.waitingFor, { who: waitsFor(run, words) })}</span>
      <span className={`wf-age wf-age--${ageOf(days)}`}>{waitingWords(texts, days)}</span>
      {due && (
        <time
          className={`wf-due wf-due--${due.age}`}
          dateTime={run.dueAt ?? undefined}
          title={run.dueAt ? formatInstant(run.dueAt) : undefined}
        >
          {due.text}
        </time>
      )}
    </>
  )
}

/** The reason given when the document went back or ended, whatever was remarked on it since. */
function LastWord({ run, events }: Pick<WorkflowAnswer, 'run' | 'events'>) {
  const { texts } = useWords()
  const last = events.findLast(({ action }) => action === 'return' || action === 'reject')
  if (!last?.reason) return null
  return (
    <span className="wf-standing__word">
      {fill(texts.lastWord, {
        action: texts.statuses[run.status],
        who: last.actorName,
        when: formatInstant(last.at),
        text: last.reason,
      })}
    </span>
  )
}
