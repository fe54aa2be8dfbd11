'use client'

import type { StepDefinition } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { FieldProblems } from '../fields/FieldProblems'
import { LabelField } from '../fields/LabelField'
import { useField } from '../fields/useField'
import { stepName } from '../stepName'
import { stepSummary } from '../stepSummary'
import { StepDeadline } from './StepDeadline'
import { StepGates } from './StepGates'
import { StepPeople } from './StepPeople'
import { StepQuorum } from './StepQuorum'
import { StepRights } from './StepRights'
import { StepSendBack } from './StepSendBack'
import { StepTools } from './StepTools'
import { useStep } from './useStep'

type Props = {
  step: StepDefinition
  index: number
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  say: (words: string) => void
}

/** One step: what it is at a glance, its tools, and everything about it once it is opened. */
export function StepCard({ step, index, isOpen, onToggle, say }: Props) {
  const editor = useEditor()
  const state = useStep(step, index)
  const own = useField(state.path)
  const inside = editor.problems.filter(
    ({ path }) => path === state.path || path.startsWith(`${state.path}.`),
  )
  const errors = inside.filter(({ level }) => level === 'error').length
  const { texts } = editor
  return (
    <li className={`wfd-step${errors > 0 ? ' wfd-step--wrong' : ''}`} id={own.id} tabIndex={-1}>
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <span className="wfd-step__number">{index + 1}</span>
          <span className="wfd-step__name">{stepName(editor.draft, step, editor)}</span>
          {errors > 0 && (
            <span className="wfd-count wfd-count--error">{fill(texts.errors, { count: errors })}</span>
          )}
          <span className="wfd-step__summary">{stepSummary(step, editor)}</span>
        </summary>
        <div className="wfd-step__body">
          <FieldProblems id={own.id} problems={own.problems} />
          <LabelField
            path={`${state.path}.label`}
            label={texts.stepName}
            value={step.label}
            onChange={(label) => state.change({ label })}
          />
          <StepPeople {...state} />
          <StepQuorum {...state} />
          <StepGates {...state} />
          <StepRights {...state} />
          <StepSendBack {...state} />
          <StepDeadline {...state} />
        </div>
      </details>
      <StepTools step={step} index={index} say={say} />
    </li>
  )
}
