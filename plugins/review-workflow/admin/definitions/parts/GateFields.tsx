'use client'

import type { GateDefinition } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { ChoiceField } from '../fields/ChoiceField'
import { LabelField } from '../fields/LabelField'
import { TickField } from '../fields/TickField'
import { GateRule } from './GateRule'

type Props = {
  gate: GateDefinition
  path: string
  onChange: (gate: GateDefinition) => void
  onRemove: () => void
}

const kinds = ['manual', 'field', 'check'] as const
const notes = ['none', 'optional', 'required'] as const

/** One point to confirm: its name, who or what confirms it, and whether it holds the step up. */
export function GateFields({ gate, path, onChange, onRemove }: Props) {
  const { texts, pick, world } = useEditor()
  const kind = gate.kind ?? 'manual'
  const checkName = (name: string): string =>
    Object.entries(texts.checkNames).find(([known]) => known === name)?.[1] ?? name
  return (
    <div className="wfd-gate">
      <LabelField
        path={`${path}.label`}
        label={texts.gateName}
        value={gate.label}
        onChange={(label) => onChange({ ...gate, label })}
      />
      <div className="wfd-row">
        <ChoiceField
          path={`${path}.kind`}
          label={texts.gateKind}
          value={kind}
          options={kinds.map((value) => ({ value, label: texts.gateKinds[value] }))}
          onChange={(value) => onChange({ ...gate, kind: value })}
        />
        {kind === 'manual' && (
          <ChoiceField
            path={`${path}.note`}
            label={texts.gateNote}
            value={gate.note ?? 'optional'}
            options={notes.map((value) => ({ value, label: texts.gateNotes[value] }))}
            onChange={(note) => onChange({ ...gate, note })}
          />
        )}
        {kind === 'check' && (
          <ChoiceField
            path={`${path}.check`}
            label={texts.check}
            value={gate.check ?? ''}
            placeholder={world.checks.length === 0 ? texts.noChecks : texts.choose}
            options={world.checks.map((value) => ({ value, label: checkName(value) }))}
            onChange={(check) => onChange({ ...gate, check })}
          />
        )}
        {kind === 'field' && (
          <GateRule rule={gate.rule} path={`${path}.rule`} onChange={(rule) => onChange({ ...gate, rule })} />
        )}
        <div className="wfd-gate__tools">
          <TickField
            path={`${path}.required`}
            label={texts.gateRequired}
            checked={gate.required}
            onChange={(required) => onChange({ ...gate, required })}
          />
          <button
            type="button"
            className="wfd-button wfd-button--quiet"
            aria-label={fill(texts.removeOf, { name: pick(gate.label) })}
            onClick={onRemove}
          >
            {texts.remove}
          </button>
        </div>
      </div>
    </div>
  )
}
