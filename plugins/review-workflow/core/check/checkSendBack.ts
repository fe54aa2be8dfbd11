import type { StepDefinition, WorkflowDefinition } from '../types'
import { error, warning } from './problem'
import type { Problem } from './types'

/** A step sends back to steps that are there and come before it, each named once. */
export function checkSendBack(
  { steps }: Pick<WorkflowDefinition, 'steps'>,
  step: StepDefinition,
  index: number,
  path: string,
): Problem[] {
  const { sendBackTo = [], afterSendBack = [] } = step
  const targets = sendBackTo.flatMap((target, at): Problem[] => {
    const here = `${path}.sendBackTo.${at}`
    const found = steps.findIndex(({ id }) => id === target)
    if (found < 0) return [error(here, 'targetUnknown', { id: target })]
    if (found >= index) return [error(here, 'targetNotEarlier')]
    return sendBackTo.indexOf(target) < at ? [error(here, 'targetTwice')] : []
  })
  const policies = afterSendBack.flatMap((policy, at) =>
    afterSendBack.indexOf(policy) < at ? [error(`${path}.afterSendBack.${at}`, 'policyTwice')] : [],
  )
  const isUnused = sendBackTo.length === 0 && afterSendBack.length > 0
  return [...targets, ...policies, ...(isUnused ? [warning(`${path}.afterSendBack`, 'policyUnused')] : [])]
}
