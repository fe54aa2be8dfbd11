'use client'

import { useEditor } from '../EditorContext'
import { ChoiceField } from '../fields/ChoiceField'
import { TickField } from '../fields/TickField'
import type { StepState } from './useStep'

const rights = ['mayReturn', 'mayReject', 'mayTransfer', 'mayAddSigners'] as const
const afterReturns = ['rerunAll', 'straightBack'] as const

/** What people of the step may do besides approving. */
export function StepRights({ step, path, change }: StepState) {
  const { texts } = useEditor()
  return (
    <section className="wfd-part">
      <h3>{texts.allowed}</h3>
      <div className="wfd-rights">
        <TickField
          path={`${path}.mayEdit`}
          label={texts.mayEdit}
          help={texts.mayEditHelp}
          checked={step.mayEdit === true}
          onChange={(mayEdit) => change({ mayEdit })}
        />
        {rights.map((right) => (
          <TickField
            key={right}
            path={`${path}.${right}`}
            label={texts[right]}
            checked={step[right] !== false}
            onChange={(allowed) => change({ [right]: allowed })}
          />
        ))}
      </div>
      {step.mayReturn !== false && (
        <ChoiceField
          path={`${path}.afterReturn`}
          label={texts.afterReturn}
          value={step.afterReturn ?? 'rerunAll'}
          options={afterReturns.map((value) => ({ value, label: texts.afterReturns[value] }))}
          onChange={(afterReturn) => change({ afterReturn })}
        />
      )}
    </section>
  )
}
