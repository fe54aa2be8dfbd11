'use client'

import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { actionWords } from './actionWords'
import { effectWords } from './effectWords'
import { hintFor } from './hintFor'
import { proxiedBy } from './proxiedBy'
import type { AnsweredAction, WorkflowAnswer } from './types'

/** In whose name, what it means, and what it leads to: above everything the form asks. */
export function ActionSummary({ action, seen }: { action: AnsweredAction; seen: WorkflowAnswer }) {
  const words = useWords()
  const { acting } = words.texts
  const hint = hintFor(action, words.texts)
  const effects = effectWords(action, { step: seen.run.step, steps: seen.steps }, words)
  const principal = proxiedBy(action, seen.actions)
  const isCostly = (action.effect?.voids.length ?? 0) > 0 && action.id === 'approve'
  if (!principal && !hint && effects.length === 0) return null
  return (
    <div className="wf-summary">
      {principal && (
        <p className="wf-proxy">
          {fill(acting.onBehalfOf, { name: principal.name, action: actionWords(action, words.texts) })}
        </p>
      )}
      {hint && <p className="wf-hint">{hint}</p>}
      {effects.map((sentence) => (
        <p key={sentence} className={isCostly ? 'wf-effect wf-effect--costly' : 'wf-effect'}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
