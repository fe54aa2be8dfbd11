import { edgesOf, type Edge } from '../definition'
import type { StepDefinition, WorkflowDefinition } from '../types'
import { error, named, warning } from './problem'
import type { Problem } from './types'

/**
 * Walking the moves the database allows, every step is reached from the draft and leads to the end.
 *
 * @param edges the moves; default: those of the definition
 */
export function checkWays(definition: WorkflowDefinition, edges = movesOf(definition)): Problem[] {
  const reached = placesFrom('draft', edges)
  const leading = placesFrom(
    'approved',
    edges.map(({ from, to }) => ({ from: to, to: from })),
  )
  return definition.steps.flatMap((step, index) => {
    const place = `step:${step.id}`
    const path = `steps.${index}`
    if (!reached.has(place)) return [error(path, 'unreachable', named('step', step.label))]
    if (!leading.has(place)) return [error(path, 'deadEnd', named('step', step.label))]
    return hasNoWayBack(step) ? [warning(`${path}.mayReturn`, 'noWayBack', named('step', step.label))] : []
  })
}

const movesOf = (definition: WorkflowDefinition): Edge[] =>
  definition.steps.length === 0 ? [] : edgesOf(definition)

/** Whoever cannot tick a required point has to be able to do something else with the document. */
const hasNoWayBack = ({ gates, mayReturn, mayReject, sendBackTo = [] }: StepDefinition): boolean =>
  gates.some(({ required }) => required) &&
  mayReturn === false &&
  mayReject === false &&
  sendBackTo.length === 0

function placesFrom(start: string, edges: Edge[]): Set<string> {
  const found = new Set([start])
  // A set grows while it is walked: each place found adds those it leads to.
  for (const place of found) for (const { from, to } of edges) if (from === place) found.add(to)
  return found
}
