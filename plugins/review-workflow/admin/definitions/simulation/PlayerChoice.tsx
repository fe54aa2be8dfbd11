'use client'

import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
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
  const { texts, roleLabel } = useEditor()
  const isTheirTurn = ({ actor }: Player) =>
    movesOf(simulation, stage, actor).some(
      ({ id, enabled }) => enabled && (id === 'approve' || id === 'submit'),
    )
  return (
    <fieldset className="wfd-ticks">
      <legend>{texts.actAs}</legend>
      <div className="wfd-chips">
        {players.map((player) => {
          const { actor, role } = player
          const isNext = isTheirTurn(player)
          return (
            <label key={actor.id} className={`wfd-chip${isNext ? ' wfd-chip--next' : ''}`}>
              <input
                type="radio"
                name="wfd-player"
                checked={actor.id === chosen}
                onChange={() => onChoose(actor.id)}
              />
              <span>{role ? fill(texts.made, { name: actor.name, role: roleLabel(role) }) : actor.name}</span>
              {isNext && <small>{texts.theirTurn}</small>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
