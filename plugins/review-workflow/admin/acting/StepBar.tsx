'use client'

import type { WorkflowAnswer } from './types'
import { useWords } from '../useWords'

/** The whole order at a glance: what has passed, where it stands, what is to come. */
export function StepBar({ steps }: { steps: WorkflowAnswer['steps'] }) {
  const { texts, pick } = useWords()
  return (
    <ol className="wf-steps" aria-label={texts.stepsLabel}>
      {steps.map(({ id, label, state }, index) => (
        <li
          key={id}
          className={`wf-step wf-step--${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="wf-step__mark" aria-hidden="true">
            {state === 'done' ? '✓' : index + 1}
          </span>
          <span className="wf-step__label">{pick(label)}</span>
          <span className="wf-hidden">{texts.stepStates[state]}</span>
        </li>
      ))}
    </ol>
  )
}
