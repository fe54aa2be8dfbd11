'use client'

import { useState } from 'react'
import { rowsOf, type DiffPart } from '../../core/diff'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { ComparedRow } from './ComparedRow'
import { foldRows } from './foldRows'
import './history.css'

/** Before and after side by side, line by line; below each other on a phone. */
export function ComparedText({ parts, label }: { parts: DiffPart[]; label: string }) {
  const { historyRoom: room } = useWords().texts
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  return (
    <table className="wf-sides" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {room.compareFrom}
          </th>
          <th role="columnheader" scope="col">
            {room.compareTo}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {foldRows(rowsOf(parts)).map(({ kind, at, rows }) =>
          kind === 'folded' && !unfolded.has(at) ? (
            <tr key={at} role="row" className="wf-sides__fold">
              <td role="cell" colSpan={2}>
                <button
                  type="button"
                  className="wf-unfold"
                  onClick={() => setUnfolded(new Set([...unfolded, at]))}
                >
                  {fill(room.unfoldLines, { count: rows.length })}
                </button>
              </td>
            </tr>
          ) : (
            rows.map((row, index) => <ComparedRow key={at + index} row={row} />)
          ),
        )}
      </tbody>
    </table>
  )
}
