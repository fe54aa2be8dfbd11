'use client'

import { useState } from 'react'
import type { DiffPart, DiffRow } from '../../core/diff'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { clipParts } from './clipParts'

/** One line on both sides. Long stretches that stayed the same are clipped until somebody asks for them. */
export function ComparedRow({ row }: { row: DiffRow }) {
  const { historyRoom: room } = useWords().texts
  const [isWhole, setWhole] = useState(!row.isChanged)
  const side = (parts: DiffPart[], isBroken: boolean, mark: string) => (
    <>
      <Side parts={parts} isWhole={isWhole} onUnfold={() => setWhole(true)} />
      {isBroken && (
        <span className="wf-break" title={mark} role="img" aria-label={mark}>
          ¶
        </span>
      )}
    </>
  )
  return (
    <tr role="row" className={row.isChanged ? 'wf-sides__changed' : 'wf-sides__same'}>
      <td role="cell" data-side={room.compareFrom}>
        {side(row.from, row.breaks === 'from', room.breakRemoved)}
      </td>
      <td role="cell" data-side={room.compareTo}>
        {side(row.to, row.breaks === 'to', room.breakAdded)}
      </td>
    </tr>
  )
}

type SideProps = { parts: DiffPart[]; isWhole: boolean; onUnfold: () => void }

function Side({ parts, isWhole, onUnfold }: SideProps) {
  const { historyRoom: room } = useWords().texts
  if (parts.length === 0) return <span className="wf-sides__nothing">{room.nothing}</span>
  const shown = isWhole ? parts.map((part) => ({ ...part, hidden: 0, rest: '' })) : clipParts(parts)
  return shown.map(({ kind, text, hidden, rest }, index) => {
    const Tag = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span'
    return (
      <Tag key={index}>
        {text}
        {hidden > 0 && (
          <button
            type="button"
            className="wf-unfold"
            onClick={onUnfold}
            aria-label={fill(room.unfoldText, { count: hidden })}
          >
            ……
          </button>
        )}
        {rest}
      </Tag>
    )
  })
}
