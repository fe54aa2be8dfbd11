import { checkDeadline } from './check/checkDeadline'
import { checkGates } from './check/checkGates'
import { checkHours } from './check/checkHours'
import { checkIds } from './check/checkIds'
import { checkLabel } from './check/checkLabel'
import { checkPeople } from './check/checkPeople'
import { checkQuorum } from './check/checkQuorum'
import { checkReasons } from './check/checkReasons'
import { checkSendBack } from './check/checkSendBack'
import { checkStart } from './check/checkStart'
import { checkTwoPersonRule } from './check/checkTwoPersonRule'
import { checkWays } from './check/checkWays'
import { error } from './check/problem'
import type { Problem, World } from './check/types'
import type { StepDefinition, WorkflowDefinition } from './types'

/** More steps than an office can have; a run takes as many signatures. */
const mostSteps = 20

/**
 * Everything that is wrong with a definition where it shall be used, from the top down. Any `error`
 * would make documents that nobody can bring to an end; a definition with one must not be saved.
 */
export function checkDefinition(definition: WorkflowDefinition, world: World): Problem[] {
  const { steps } = definition
  return [
    ...checkLabel(definition.label, 'label'),
    ...checkStart(definition, world),
    ...checkHours(definition),
    ...(steps.length === 0 ? [error('steps', 'noSteps')] : []),
    ...(steps.length > mostSteps ? [error('steps', 'tooManySteps', { most: mostSteps })] : []),
    ...checkIds(
      steps.map(({ id }) => id),
      'steps',
    ),
    ...steps.flatMap((step, index) => checkStep(definition, step, index, world)),
    ...checkTwoPersonRule(definition, world),
    ...checkWays(definition),
    ...checkReasons(definition),
  ]
}

function checkStep(
  definition: WorkflowDefinition,
  step: StepDefinition,
  index: number,
  world: World,
): Problem[] {
  const path = `steps.${index}`
  return [
    ...checkLabel(step.label, `${path}.label`),
    ...checkPeople(step, path, world),
    ...checkQuorum(step, path, world),
    ...checkGates(step.gates, `${path}.gates`, world),
    ...checkSendBack(definition, step, index, path),
    ...checkDeadline(step.deadline, `${path}.deadline`, world),
  ]
}
