'use client'

import { useEditor } from '../EditorContext'
import { stepName } from '../stepName'
import { TicksField } from '../fields/TicksField'
import type { StepState } from './useStep'

const policies = ['rerunFrom', 'straightBack', 'rerunAll'] as const

/** To which earlier steps the document may go back, and how it comes on again. */
export function StepSendBack({ step, index, path, change }: StepState) {
  const editor = useEditor()
  const { draft, texts } = editor
  const targets = step.sendBackTo ?? []
  const earlier = draft.steps.slice(0, index)
  const later = draft.steps.slice(index).filter(({ id }) => targets.includes(id))
  // A target that no longer comes before stays in sight, so that it can be taken out.
  const options = [...earlier, ...later].map((entry) => ({
    value: entry.id,
    label: stepName(draft, entry, editor),
  }))
  return (
    <section className="wfd-part">
      <TicksField
        path={`${path}.sendBackTo`}
        label={texts.sendBackTo}
        values={targets}
        options={options}
        nothing={texts.sendBackNone}
        onChange={(sendBackTo) => change({ sendBackTo })}
      />
      {(targets.length > 0 || (step.afterSendBack ?? []).length > 0) && (
        <TicksField
          path={`${path}.afterSendBack`}
          label={texts.afterSendBack}
          help={texts.afterSendBackHelp}
          values={step.afterSendBack ?? []}
          options={policies.map((value) => ({ value, label: texts.policies[value] }))}
          onChange={(afterSendBack) => change({ afterSendBack })}
        />
      )}
    </section>
  )
}
