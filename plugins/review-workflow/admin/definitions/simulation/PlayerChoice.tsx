'use client'

import { useEditor } from '../EditorContext'
import { playerName } from './playerName'
import { movesOf } from './simulate'
import type { Player, Simulation, Stage } from './types'

type Props = {
  players: Player[]
  simulation: Simulation
  stage: Stage
  chosen: string
  onChoose: (id: string) => void
}

/** Whom to act as; those who can move the run on now stand out. */
export function PlayerChoice({ players, simulation, stage, chosen, onChoose }: Props) {
  const editor = useEditor()
  const { texts } = editor
  const isTheirTurn = ({ actor }: Player) =>
    movesOf(simulation, stage, actor).some(
      ({ id, enabled }) => enabled && (id === 'approve' || id === 'submit'),
    )
  return (
    <fieldset className="wfd-ticks">
      <legend>{texts.actAs}</legend>
      <div className="wfd-chips">
        {players.map((player) => {
          const { actor } = player
          const isNext = isTheirTurn(player)
          return (
            <label key={actor.id} className={`wfd-chip${isNext ? ' wfd-chip--next' : ''}`}>
              <input
                type="radio"
                name="wfd-player"
                checked={actor.id === chosen}
                onChange={() => onChoose(actor.id)}
              />
              <span>{playerName(player, editor)}</span>
              {isNext && <small>{texts.theirTurn}</small>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
