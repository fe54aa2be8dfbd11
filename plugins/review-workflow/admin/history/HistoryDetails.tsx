import type { HistoryRow } from './historyRows'

type Props = { row: Pick<HistoryRow, 'reason' | 'reasonCode' | 'notes' | 'gates'> }

/** Why it was done, whom it names, what it ended, and how each point of the check came out. */
export function HistoryDetails({ row }: Props) {
  return (
    <>
      {row.reasonCode && <p className="wf-table__code">{row.reasonCode}</p>}
      {row.reason && <p className="wf-table__reason">{row.reason}</p>}
      {row.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {row.gates.length > 0 && (
        <ul className="wf-table__gates">
          {row.gates.map(({ id, text, isMet }) => (
            <li key={id} className={isMet ? 'wf-met' : 'wf-unmet'}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
