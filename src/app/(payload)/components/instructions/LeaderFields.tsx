'use client'

import { useId } from 'react'
import {
  instructionKinds,
  instructionSides,
  organisationLevels,
  type InstructionKind,
} from '../../../../domain/vocabulary'
import type { Texts } from '../../../../translations'

export type LeaderWords = {
  isWhole: boolean
  leaderName: string
  leaderPost: string
  side: (typeof instructionSides)[number]
  level: (typeof organisationLevels)[number]
  kind: InstructionKind
  givenOn: string
  text: string
  registerNumber: string
  important: boolean
  forDepartments: boolean
}

export const emptyWords = (today: string): LeaderWords => ({
  isWhole: false,
  leaderName: '',
  leaderPost: '',
  side: 'government',
  level: 'municipal',
  kind: 'instruct',
  givenOn: today,
  text: '',
  registerNumber: '',
  important: false,
  forDepartments: true,
})

type Props = {
  leader: LeaderWords
  words: Texts['supervision']['instructions']
  options: Pick<Texts['options'], 'instructionKinds' | 'instructionSides' | 'organisationLevels'>
  optional: string
  onChange: (leader: LeaderWords) => void
  onScans: (files: File[]) => void
}

/** Who wrote what, when; the words as they were given, and the paper they stand on. */
export function LeaderFields({ leader, words, options, optional, onChange, onScans }: Props) {
  const id = useId()
  const set = (changed: Partial<LeaderWords>) => onChange({ ...leader, ...changed })
  const text = (name: 'leaderName' | 'leaderPost' | 'registerNumber', isOptional = true) => (
    <div className="wf-field">
      <label htmlFor={`${id}-${name}`}>
        {words[name]}
        {isOptional && <span className="wf-mark">{optional}</span>}
      </label>
      <input
        id={`${id}-${name}`}
        maxLength={60}
        value={leader[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </div>
  )
  return (
    <>
      <div className="mq-pair">
        {text('leaderName', false)}
        {text('leaderPost')}
      </div>
      <div className="mq-pair mq-pair--four">
        <Choice
          label={words.kind}
          value={leader.kind}
          values={instructionKinds}
          options={options.instructionKinds}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          label={words.side}
          value={leader.side}
          values={instructionSides}
          options={options.instructionSides}
          onChange={(side) => set({ side })}
        />
        <Choice
          label={words.level}
          value={leader.level}
          values={organisationLevels}
          options={options.organisationLevels}
          onChange={(level) => set({ level })}
        />
        <div className="wf-field">
          <label htmlFor={`${id}-givenOn`}>{words.givenOn}</label>
          <input
            id={`${id}-givenOn`}
            type="date"
            value={leader.givenOn}
            onChange={({ target }) => set({ givenOn: target.value })}
          />
        </div>
      </div>
      <div className="wf-field">
        <label htmlFor={`${id}-text`}>
          {words.text}
          <span className="wf-mark">{words.textHint}</span>
        </label>
        <textarea
          id={`${id}-text`}
          rows={4}
          maxLength={2_000}
          value={leader.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      </div>
      <div className="mq-pair">
        {text('registerNumber')}
        <div className="wf-field">
          <label htmlFor={`${id}-scans`}>
            {words.scans}
            <span className="wf-mark">{optional}</span>
          </label>
          <input
            id={`${id}-scans`}
            type="file"
            multiple
            accept="application/pdf,image/*"
            onChange={({ target }) => onScans([...(target.files ?? [])])}
          />
        </div>
      </div>
      <label className="wf-gate">
        <input
          type="checkbox"
          checked={leader.important}
          onChange={({ target }) => set({ important: target.checked })}
        />
        <span>{words.important}</span>
      </label>
      <label className="wf-gate">
        <input
          type="checkbox"
          checked={leader.forDepartments}
          onChange={({ target }) => set({ forDepartments: target.checked })}
        />
        <span>{words.forDepartments}</span>
      </label>
    </>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  values: readonly Value[]
  options: Record<Value, string>
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, values, options, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="wf-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(values.find((known) => known === target.value) ?? value)}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {options[known]}
          </option>
        ))}
      </select>
    </div>
  )
}
