import type { Texts } from '../translations/zh'
import { fill } from '../translations/messages'
import type { HistoryRow } from './historyRows'

/**
 * The history as a table that becomes a list of cards on a phone. The roles are written out because
 * changing `display` would take them away.
 */
export function HistoryTable({ rows, texts }: { rows: HistoryRow[]; texts: Texts }) {
  const isRepeated = rows.some(({ round }) => round > 1)
  return (
    <table className="wf-table" role="table" aria-label={texts.history}>
      <thead role="rowgroup">
        <tr role="row">
          {[texts.time, texts.actor, texts.action, texts.change, texts.details].map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.seq} role="row">
            <td role="cell" data-label={texts.time} className="wf-table__time">
              <time dateTime={row.instant}>{row.at}</time>
            </td>
            <td role="cell" data-label={texts.actor}>
              {row.who}
            </td>
            <td role="cell" data-label={texts.action} className="wf-table__action">
              {row.action}
              {isRepeated && (
                <span className="wf-table__round">{fill(texts.round, { round: row.round })}</span>
              )}
            </td>
            <td role="cell" data-label={texts.change}>
              {row.change}
            </td>
            <td role="cell" data-label={texts.details}>
              {row.reasonCode && <p className="wf-table__code">{row.reasonCode}</p>}
              {row.reason && <p className="wf-table__reason">{row.reason}</p>}
              {row.gates && <p className="wf-table__gates">{row.gates}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
