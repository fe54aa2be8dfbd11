'use client'

import type { GateDefinition } from '../../../core/types'
import { newId } from '../draft/newId'
import { useEditor } from '../EditorContext'
import { presetWords } from '../presetWords'
import { GateFields } from './GateFields'
import type { StepState } from './useStep'

/** What has to be confirmed before the step is passed. */
export function StepGates({ step, path, change }: StepState) {
  const { texts, pick } = useEditor()
  const { gates } = step
  const taken = gates.map(({ id }) => id)
  const usual = Object.entries(presetWords.gates).filter(([id]) => !taken.includes(id))
  const add = (gate: Pick<GateDefinition, 'id' | 'label'>) =>
    change({ gates: [...gates, { ...gate, required: true }] })
  const replace = (index: number, gate: GateDefinition) =>
    change({ gates: gates.map((entry, at) => (at === index ? gate : entry)) })
  return (
    <section className="wfd-part">
      <h3>{texts.gates}</h3>
      <p className="wfd-help">{gates.length === 0 ? texts.noGates : texts.gatesHelp}</p>
      {gates.map((gate, index) => (
        <GateFields
          key={gate.id}
          gate={gate}
          path={`${path}.gates.${index}`}
          onChange={(next) => replace(index, next)}
          onRemove={() => change({ gates: gates.filter((_, at) => at !== index) })}
        />
      ))}
      <div className="wfd-adders">
        <button
          type="button"
          className="wfd-button"
          onClick={() => add({ id: newId('point', taken), label: { zh: '', en: '' } })}
        >
          + {texts.addGate}
        </button>
        {usual.length > 0 && <span className="wfd-help">{texts.gateCommon}</span>}
        {usual.map(([id, label]) => (
          <button key={id} type="button" className="wfd-button" onClick={() => add({ id, label })}>
            + {pick(label)}
          </button>
        ))}
      </div>
    </section>
  )
}
