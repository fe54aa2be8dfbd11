'use client'

import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { GateField } from './GateField'
import { GateOutcome } from './GateOutcome'

/** The points of the step: what a person confirms, and what the system has looked at. */
export function GateFields({ action, answers, missing, idPrefix, onChange }: FieldsProps) {
  const { texts } = useWords()
  const isMissing = (field: string) => missing.some((problem) => problem.field === field)
  const isManual = action.gates.some(({ kind }) => kind === 'manual')
  const isSystem = action.gates.some(({ kind }) => kind !== 'manual')
  return (
    <fieldset className="wf-field wf-gates">
      <legend>
        {texts.gates}
        <span className="wf-help">
          {isManual && texts.acting.gatesHelpManual}
          {isSystem && texts.acting.gatesHelpSystem}
        </span>
      </legend>
      {action.gates.map((gate) =>
        gate.kind === 'manual' ? (
          <GateField
            key={gate.id}
            gate={gate}
            id={`${idPrefix}-gate-${gate.id}`}
            answer={answers.gates[gate.id] ?? { ticked: false, note: '' }}
            isTickMissing={isMissing(`gate-${gate.id}`)}
            isNoteMissing={isMissing(`gate-${gate.id}-note`)}
            onChange={(answer) => onChange({ ...answers, gates: { ...answers.gates, [gate.id]: answer } })}
          />
        ) : (
          <GateOutcome key={gate.id} gate={gate} id={`${idPrefix}-gate-${gate.id}`} />
        ),
      )}
    </fieldset>
  )
}
