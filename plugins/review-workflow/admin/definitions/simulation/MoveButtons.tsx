'use client'

import { useState } from 'react'
import type { Actor } from '../../../core/types'
import { sentenceOf } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { useEditor } from '../EditorContext'
import { MoveForm } from './MoveForm'
import type { ActionDescription, Move, Player } from './types'

type Props = {
  actor: Actor
  players: Player[]
  moves: ActionDescription[]
  mayEdit: boolean
  onMove: (move: Move) => void
  onEdit: () => void
}

/** What the chosen person can do, as buttons, and what they cannot, with the reasons. */
export function MoveButtons({ actor, players, moves, mayEdit, onMove, onEdit }: Props) {
  const { texts } = useEditor()
  const { texts: all } = useWords()
  const [asking, setAsking] = useState<ActionDescription | null>(null)
  const possible = moves.filter(({ enabled }) => enabled)
  const impossible = moves.filter(({ enabled }) => !enabled)
  const press = (move: ActionDescription) => {
    if (move.targets.length > 0 || move.people !== 'none') setAsking(move)
    else onMove({ action: move.id })
  }
  return (
    <div className="wfd-moves">
      <h2>{texts.possible}</h2>
      {possible.length === 0 && !mayEdit && <p className="wfd-help">{texts.nothingPossible}</p>}
      <div className="wfd-adders">
        {possible.map((move) => (
          <button
            key={move.id}
            type="button"
            className={`wfd-button${move.id === 'approve' || move.id === 'submit' ? ' wfd-button--main' : ''}`}
            aria-expanded={asking?.id === move.id ? true : undefined}
            onClick={() => press(move)}
          >
            {all.actions[move.id]}
          </button>
        ))}
        {mayEdit && (
          <button type="button" className="wfd-button" onClick={onEdit}>
            {texts.editText}
          </button>
        )}
      </div>
      {asking && <MoveForm move={asking} {...{ actor, players, onMove }} onCancel={() => setAsking(null)} />}
      <details className="wfd-impossible">
        <summary>{texts.impossible}</summary>
        <dl>
          {impossible.map(({ id, reasons }) => (
            <div key={id}>
              <dt>{all.actions[id]}</dt>
              <dd>{reasons.map((reason) => sentenceOf(reason, all)).join(' ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
