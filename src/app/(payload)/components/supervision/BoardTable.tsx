import type { AdminTexts } from '../../../../translations/zh/admin'
import type { BoardRow } from '../../../../operations/supervision/types'
import type { Texts } from '../../../../translations'
import { BoardLine } from './BoardLine'
import { BoardKeys } from './BoardKeys'

type Props = {
  rows: BoardRow[]
  /** What the reader may do. */
  may: { decide: boolean; dispatch: boolean }
  at: Date
  texts: Texts
  dialog: AdminTexts['dialog']
  adminRoute: string
  apiRoute: string
}

/**
 * The duties as a table that becomes a list of cards on a phone; roles are written out because changing
 * `display` would take them away.
 */
export function BoardTable({ rows, texts, ...props }: Props) {
  const words = texts.supervision.board
  const columns = [words.number, words.matter, words.department, words.state, words.due, words.act]
  return (
    <BoardKeys hint={words.keys}>
      <table className="wf-inboxtable mq-board__table" role="table" aria-label={words.table}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BoardLine key={row.id} row={row} texts={texts} {...props} />
          ))}
        </tbody>
      </table>
    </BoardKeys>
  )
}
