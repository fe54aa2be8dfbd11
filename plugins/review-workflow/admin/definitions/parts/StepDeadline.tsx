'use client'

import type { Deadline } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { ChoiceField } from '../fields/ChoiceField'
import { NumberField } from '../fields/NumberField'
import { NumbersField } from '../fields/NumbersField'
import { RolesField } from '../fields/RolesField'
import { TickField } from '../fields/TickField'
import type { StepState } from './useStep'

const usual: Deadline = { workdays: 3, remindBefore: [1], escalateAfter: [1] }
const timeouts = ['nothing', 'approve'] as const

/** How long the step has, and what the clock does about it. */
export function StepDeadline({ step, path, change }: StepState) {
  const { texts } = useEditor()
  const { deadline } = step
  const here = `${path}.deadline`
  const set = (part: Partial<Deadline>) => change({ deadline: { ...(deadline ?? usual), ...part } })
  return (
    <section className="wfd-part">
      <h3>{texts.deadline}</h3>
      <TickField
        path={here}
        label={texts.hasDeadline}
        checked={deadline !== undefined}
        onChange={(isSet) => change({ deadline: isSet ? usual : undefined })}
      />
      {deadline && (
        <>
          <div className="wfd-row">
            <NumberField
              path={`${here}.workdays`}
              label={texts.workdays}
              value={deadline.workdays}
              isRequired
              onChange={(workdays) => set({ workdays: workdays ?? Number.NaN })}
            />
            <NumbersField
              path={`${here}.remindBefore`}
              label={texts.remindBefore}
              help={texts.daysHelp}
              values={deadline.remindBefore ?? []}
              onChange={(remindBefore) => set({ remindBefore })}
            />
            <NumbersField
              path={`${here}.escalateAfter`}
              label={texts.escalateAfter}
              help={texts.daysHelp}
              values={deadline.escalateAfter ?? []}
              onChange={(escalateAfter) => set({ escalateAfter })}
            />
            <ChoiceField
              path={`${here}.onTimeout`}
              label={texts.onTimeout}
              value={deadline.onTimeout ?? 'nothing'}
              options={timeouts.map((value) => ({ value, label: texts.timeouts[value] }))}
              onChange={(onTimeout) => set({ onTimeout })}
            />
          </div>
          <RolesField
            path={`${here}.escalateTo`}
            label={texts.escalateTo}
            values={deadline.escalateTo ?? []}
            onChange={(escalateTo) => set({ escalateTo })}
          />
        </>
      )}
    </section>
  )
}
