import { contentHash, type Actor, type WorkflowDefinition } from '../../../../plugins/review-workflow'
import { emptyVisit } from '../../../../plugins/review-workflow/core/visit'
import { weekdays } from '../../../../plugins/review-workflow/core/weekdays'
import type { Facts, GateResult, RunState } from '../../../../plugins/review-workflow/core/types'
import { find, type Player } from './cast'

/** What the model knows of one document: its text and its run. */
export type World = {
  document: string
  definition: WorkflowDefinition
  run: RunState
  title: string
  seq: number
  remindedAt: string | null
  /** People with a copy they have not read. */
  unread: string[]
  /** Hashes of the texts that must be kept. */
  kept: string[]
}

export const hashOf = (title: string): string => contentHash({ title }, ['title'])

export const emptyWorld = (
  document: string,
  run: string,
  definition: WorkflowDefinition,
  authors: string[],
): World => ({
  document,
  definition,
  title: '原文',
  seq: 0,
  remindedAt: null,
  unread: [],
  kept: [],
  run: {
    id: run,
    status: 'draft',
    step: null,
    rev: 0,
    round: 0,
    authors,
    submittedBy: null,
    approvals: [],
    contentHash: null,
    scope: 'here',
    visit: emptyVisit,
    dueAt: null,
  },
})

/** The check of the strict order: texts with an even number of characters are refused. */
export const odd = (title: unknown): GateResult => ({ passed: String(title).length % 2 === 1 })

/** What a decision is made from, told by the model. */
export function factsOf(world: World, cast: Player[], actor: Actor, now: string): Facts {
  const { definition, run, title } = world
  const step = definition.steps.find(({ id }) => id === run.step)
  const checks = (step?.gates ?? []).filter(({ kind }) => kind === 'check')
  const together = definition.steps.filter(({ quorum }) => quorum?.kind === 'all')
  return {
    now,
    contentHash: hashOf(title),
    content: { title },
    checks: Object.fromEntries(checks.map(({ id }) => [id, odd(title)])),
    holders: Object.fromEntries(
      together.map(({ id, roles, people = [] }) => [
        id,
        find(cast, { roles, ids: people, scope: run.scope }),
      ]),
    ),
    remindedAt: world.remindedAt,
    hasCopy: world.unread.includes(actor.id),
    calendar: weekdays,
  }
}
