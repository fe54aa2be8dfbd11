import type { StepDefinition, WorkflowDefinition } from '../../../core/types'
import type { Player } from './types'

/** Most people made up for one role; more only fill the screen. */
const mostOfRole = 5

type Words = {
  /** One character a name: 甲乙丙 … */
  names: string
  author: string
  personName: (id: string) => string
}

/**
 * The people of a simulated office: an author, for each role as many as its steps need in all, and those
 * the order names.
 */
export function playersOf(definition: WorkflowDefinition, { names, author, personName }: Words): Player[] {
  const { steps, mayStart = [] } = definition
  const supply = [...names]
  const roles = [...new Set(steps.flatMap((step) => step.roles))]
  const made = roles.flatMap((role) =>
    Array.from({ length: needed(definition, role) }, (_, index) =>
      player(`${role}-${index}`, supply.shift() ?? `${role} ${index + 1}`, [role]),
    ),
  )
  const named = [...new Set(steps.flatMap(({ people = [] }) => people))]
  return [player('author', author, mayStart), ...made, ...named.map((id) => player(id, personName(id), []))]
}

const player = (id: string, name: string, roles: string[]): Player => ({
  actor: { kind: 'user', id, name, roles, scope: null },
  role: id === 'author' ? null : (roles[0] ?? null),
})

function needed({ steps, allowSameApprover }: WorkflowDefinition, role: string): number {
  const counts = steps.filter(({ roles }) => roles.includes(role)).map(signatures)
  const all = allowSameApprover ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0)
  return Math.min(all, mostOfRole)
}

function signatures({ quorum }: StepDefinition): number {
  if (quorum?.kind === 'all') return 2
  const n = quorum && 'n' in quorum ? quorum.n : 1
  return Number.isInteger(n) ? n : 1
}
