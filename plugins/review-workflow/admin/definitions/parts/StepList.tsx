'use client'

import { useState } from 'react'
import { both } from '../../../translations/messages'
import { addStep } from '../draft/steps'
import { useEditor } from '../EditorContext'
import { FieldProblems } from '../fields/FieldProblems'
import { useField } from '../fields/useField'
import { StepCard } from './StepCard'

type Props = {
  /** Ids of the steps that are unfolded. */
  open: readonly string[]
  setOpen: (id: string, isOpen: boolean) => void
}

/** All steps in their order. */
export function StepList({ open, setOpen }: Props) {
  const { draft, change, texts } = useEditor()
  const { id, group, problems } = useField('steps')
  const [said, say] = useState('')
  const add = () => {
    const next = addStep(
      draft,
      both((all) => all.definitionsRoom.newStep),
    )
    change(next)
    const added = next.steps.at(-1)
    if (added) setOpen(added.id, true)
  }
  return (
    <section className="wfd-section" {...group}>
      <h2>{texts.steps}</h2>
      <FieldProblems id={id} problems={problems} />
      <p className="wf-hidden" aria-live="polite">
        {said}
      </p>
      <ol className="wfd-steps">
        {draft.steps.map((step, index) => (
          <StepCard
            key={`${step.id} ${draft.steps.findIndex((other) => other.id === step.id) === index ? '' : index}`}
            step={step}
            index={index}
            isOpen={open.includes(step.id)}
            onToggle={(isOpen) => setOpen(step.id, isOpen)}
            say={say}
          />
        ))}
      </ol>
      <button type="button" className="wfd-button wfd-button--add" onClick={add}>
        + {texts.addStep}
      </button>
    </section>
  )
}
