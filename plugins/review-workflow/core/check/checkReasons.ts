import type { WorkflowDefinition } from '../types'
import { checkIds } from './checkIds'
import { checkLabel } from './checkLabel'
import { error } from './problem'
import type { Problem } from './types'

/** Whoever may reject finds at least one kind of reason; every kind is named once. */
export function checkReasons({ rejectReasons, steps }: WorkflowDefinition): Problem[] {
  const mayReject = steps.some((step) => step.mayReject !== false)
  return [
    ...(mayReject && rejectReasons.length === 0 ? [error('rejectReasons', 'reasonsMissing')] : []),
    ...checkIds(
      rejectReasons.map(({ code }) => code),
      'rejectReasons',
      'code',
    ),
    ...rejectReasons.flatMap(({ label }, index) => checkLabel(label, `rejectReasons.${index}.label`)),
  ]
}
