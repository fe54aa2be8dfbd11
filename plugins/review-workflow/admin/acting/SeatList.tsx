'use client'

import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { seatRows, type SeatRow } from './seatRows'
import type { WorkflowAnswer } from './types'

/** Who has a place at a step that several people sign, and who has signed. Nothing when nobody has one. */
export function SeatList({ run, events }: Pick<WorkflowAnswer, 'run' | 'events'>) {
  const { acting } = useWords().texts
  const rows = seatRows(run.seats, events)
  if (rows.length === 0) return null
  const isCalledIn = run.seats.every(({ addedBy }) => addedBy)
  const count = isCalledIn ? acting.addedSignedOf : acting.signedOf
  const signed = rows.filter(({ state }) => state === 'signed').length
  const states: Record<SeatRow['state'], string> = {
    signed: acting.seatSigned,
    open: acting.seatOpen,
    later: acting.seatLater,
  }
  return (
    <div className="wf-seats">
      <span className="wf-seats__count">{fill(count, { signed, all: rows.length })}</span>
      <ul aria-label={acting.seats}>
        {rows.map(({ id, name, state, addedBy }) => (
          <li key={id} className={`wf-seat wf-seat--${state}`}>
            <span className="wf-seat__mark" aria-hidden="true">
              {state === 'signed' ? '✓' : '○'}
            </span>
            {name}
            <span className="wf-seat__state">{states[state]}</span>
            {addedBy && <span className="wf-seat__state">{fill(acting.seatAdded, { name: addedBy })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
