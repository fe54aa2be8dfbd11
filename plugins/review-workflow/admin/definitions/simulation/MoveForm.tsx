'use client'

import { useState } from 'react'
import type { Actor } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { useEditor } from '../EditorContext'
import { playerName } from './playerName'
import type { ActionDescription, Move, Player } from './types'

type Props = {
  move: ActionDescription
  actor: Actor
  players: Player[]
  onMove: (move: Move) => void
  onCancel: () => void
}

/** The choices an action asks for: a step, a way on, people, a place. */
export function MoveForm({ move, actor, players, onMove, onCancel }: Props) {
  const editor = useEditor()
  const { texts, pick } = editor
  const { texts: all } = useWords()
  const offered = (
    move.removable.length > 0
      ? players.filter((player) => move.removable.some(({ id }) => id === player.actor.id))
      : players
  ).filter((player) => player.actor.id !== actor.id && player.actor.id !== 'author')
  const [to, setTo] = useState(move.targets[0]?.id)
  const [resume, setResume] = useState(move.resumes[0])
  const [person, setPerson] = useState(offered[0]?.actor.id)
  const [position, setPosition] = useState(move.positions[0])
  const people = offered.map((player) => player.actor).filter(({ id }) => id === person)
  const confirm = () =>
    onMove({
      action: move.id,
      ...(to ? { to } : {}),
      ...(resume ? { resume } : {}),
      ...(move.people === 'none' ? {} : { people }),
      ...(position ? { position } : {}),
    })
  return (
    <fieldset className="wfd-move">
      <legend>{fill(texts.simChoose, { action: all.actions[move.id] })}</legend>
      <div className="wfd-row">
        {move.targets.length > 0 && (
          <Choice
            label={texts.simTarget}
            value={to}
            options={move.targets.map(({ id, label }) => ({ value: id, label: pick(label) }))}
            onChange={setTo}
          />
        )}
        {move.resumes.length > 1 && (
          <Choice
            label={texts.simPolicy}
            value={resume}
            options={move.resumes.map((value) => ({ value, label: texts.policies[value] }))}
            onChange={setResume}
          />
        )}
        {move.people !== 'none' && (
          <Choice
            label={texts.simPerson}
            value={person}
            options={offered.map((player) => ({
              value: player.actor.id,
              label: playerName(player, editor),
            }))}
            onChange={setPerson}
          />
        )}
        {move.positions.length > 0 && (
          <Choice
            label={texts.simPosition}
            value={position}
            options={move.positions.map((value) => ({ value, label: texts.positions[value] }))}
            onChange={setPosition}
          />
        )}
      </div>
      <div className="wfd-adders">
        <button type="button" className="wfd-button wfd-button--main" onClick={confirm}>
          {texts.simDo}
        </button>
        <button type="button" className="wfd-button" onClick={onCancel}>
          {all.cancel}
        </button>
      </div>
    </fieldset>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value | undefined
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className="wfd-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
