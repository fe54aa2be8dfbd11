import type { Texts } from '../../translations/zh'
import { CompareButton } from './CompareButton'
import { HistoryDetails } from './HistoryDetails'
import type { HistoryRow } from './historyRows'

type Props = {
  rows: HistoryRow[]
  /** What each event's text is compared with, by the event's number. */
  changes: ReadonlyMap<number, { from: string; to: string }>
  texts: Texts
  label: string
}

/**
 * A round as a table that becomes a list of cards on a phone. The roles are written out because
 * changing `display` would take them away.
 */
export function HistoryTable({ rows, changes, texts, label }: Props) {
  const headings = [texts.time, texts.actor, texts.action, texts.change, texts.details]
  return (
    <table className="wf-table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const change = changes.get(row.seq)
          return (
            <tr key={row.seq} role="row">
              <td role="cell" data-label={texts.time} className="wf-table__time">
                <time dateTime={row.instant}>{row.at}</time>
              </td>
              <td role="cell" data-label={texts.actor} className="wf-table__who">
                <span>{row.who}</span>
                {row.inPlaceOf && <span className="wf-table__proxy">{row.inPlaceOf}</span>}
                <span className="wf-table__door">{row.door}</span>
              </td>
              <td role="cell" data-label={texts.action} className="wf-table__action">
                <span>{row.action}</span>
              </td>
              <td role="cell" data-label={texts.change}>
                {row.change && <span>{row.change}</span>}
              </td>
              <td role="cell" data-label={texts.details} className="wf-table__details">
                <HistoryDetails row={row} />
                {change && <CompareButton {...change} label={texts.historyRoom.seeChanges} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
