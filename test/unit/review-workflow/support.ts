import { actionRules } from '../../../plugins/review-workflow/core/actions'
import { reduce } from '../../../plugins/review-workflow/core/reduce'
import type {
  ActionId,
  Actor,
  Approval,
  Decision,
  Facts,
  GateDefinition,
  Plan,
  Request,
  RunState,
  RunStatus,
  Seat,
  StepDefinition,
  Visit,
  WorkflowDefinition,
} from '../../../plugins/review-workflow/core/types'
import { emptyVisit } from '../../../plugins/review-workflow/core/visit'
import { weekdays } from '../../../plugins/review-workflow/core/weekdays'

export const both = (text: string) => ({ zh: text, en: text })

export const gate = (id: string, change: Partial<GateDefinition> = {}): GateDefinition => ({
  id,
  label: both(id),
  required: true,
  ...change,
})

/** A step held by the role of its own name. */
export const step = (id: string, change: Partial<StepDefinition> = {}): StepDefinition => ({
  id,
  label: both(id),
  roles: [id],
  gates: [],
  ...change,
})

export const order = (
  steps: StepDefinition[],
  change: Partial<WorkflowDefinition> = {},
): WorkflowDefinition => ({
  key: 'order',
  version: 1,
  label: both('order'),
  steps,
  rejectReasons: [{ code: 'low_value', label: both('low value') }],
  ...change,
})

/** Three steps that differ in everything a step may differ in. */
export const definition: WorkflowDefinition = order([
  step('first', {
    roles: ['editor'],
    gates: [gate('facts'), gate('style', { required: false })],
    mayEdit: true,
  }),
  step('second', {
    roles: ['chief', 'deputy'],
    gates: [gate('policy')],
    mayReject: false,
    sendBackTo: ['first'],
  }),
  step('third', { roles: ['chair'], mayReturn: false, mayTransfer: false, mayAddSigners: false }),
])

export const everyStatus: RunStatus[] = ['draft', 'inReview', 'returned', 'approved', 'rejected', 'withdrawn']

export const actor = (id: string, ...roles: string[]): Actor => ({
  kind: 'user',
  id,
  name: `name of ${id}`,
  roles,
  scope: 'here',
})
export const author = actor('author')
export const editor = actor('editor', 'editor')
export const chief = actor('chief', 'chief')
export const deputy = actor('deputy', 'deputy')
export const chair = actor('chair', 'chair')
export const stranger = actor('stranger', 'reader')
export const clock: Actor = { kind: 'system', id: 'system', name: '', roles: [], scope: null }

/** The same person, standing for others at this moment. */
export const proxyOf = (person: Actor, ...principals: Actor[]): Actor => ({
  ...person,
  standsFor: principals.map(({ id, name, roles, scope }) => ({ id, name, roles, scope })),
})

export const named = ({ id, name }: Actor) => ({ id, name })

export const approval = (at: string, by: string, change: Partial<Approval> = {}): Approval => ({
  step: at,
  actor: by,
  hash: 'text',
  of: 1,
  ...change,
})

export const seat = (person: Actor, change: Partial<Seat> = {}): Seat => ({
  person: named(person),
  turn: 0,
  state: 'open',
  ...change,
})

export const visit = (change: Partial<Visit> = {}): Visit => ({ ...emptyVisit, pool: 0, ...change })

export const aRun = (change: Partial<RunState> = {}): RunState => ({
  id: 'run',
  status: 'draft',
  step: null,
  rev: 0,
  round: 0,
  authors: [author.id],
  submittedBy: null,
  approvals: [],
  contentHash: null,
  scope: 'here',
  visit: emptyVisit,
  dueAt: null,
  ...change,
})

export const inReview = (at: string, change: Partial<RunState> = {}): RunState =>
  aRun({
    status: 'inReview',
    step: at,
    rev: 1,
    round: 1,
    submittedBy: author.id,
    contentHash: 'text',
    visit: visit(),
    ...change,
  })

/** A Monday morning. */
export const monday = '2026-03-02T01:00:00.000Z'

/** The instant some hours after that Monday morning. */
export const later = (hours: number): string => new Date(Date.parse(monday) + hours * 3_600_000).toISOString()

export const factsWith = (change: Partial<Facts> = {}): Facts => ({
  now: monday,
  contentHash: 'text',
  content: {},
  checks: {},
  holders: {},
  remindedAt: null,
  hasCopy: false,
  calendar: weekdays,
  ...change,
})

export type Act = Partial<Request> & { action: ActionId; actor: Actor; facts?: Partial<Facts> }

/** An act whose form is filled in, unless said otherwise. */
export const by = (person: Actor, action: ActionId, change: Omit<Act, 'actor' | 'action'> = {}): Act => ({
  actor: person,
  action,
  ...(actionRules[action].reason === 'none' ? {} : { reason: 'because' }),
  ...(action === 'reject' ? { reasonCode: 'low_value' } : {}),
  gates: { facts: true, policy: true },
  ...change,
})

export const decide = (workflow: WorkflowDefinition, run: RunState, { facts, ...request }: Act): Decision =>
  reduce(workflow, run, request, factsWith(facts))

/** Why the act is refused; nothing when it is not. */
export const refusals = (workflow: WorkflowDefinition, run: RunState, act: Act): string[] => {
  const decision = decide(workflow, run, act)
  return decision.ok ? [] : decision.reasons.map(({ code }) => code)
}

/** The plan of an act that has to be possible. */
export function planOf(workflow: WorkflowDefinition, run: RunState, act: Act): Plan {
  const decision = decide(workflow, run, act)
  if (decision.ok) return decision.plan
  throw new Error(`${act.action} by ${act.actor.id}: ${decision.reasons.map(({ code }) => code).join(', ')}`)
}

/** The run after acts that all have to be possible. */
export const after = (workflow: WorkflowDefinition, run: RunState, ...acts: Act[]): RunState =>
  acts.reduce((standing, act) => ({ ...standing, ...planOf(workflow, standing, act).next }), run)

/** Where a run stands, in one word. */
export const placed = ({ status, step: at }: Pick<RunState, 'status' | 'step'>): string => at ?? status

/** Who has approved what, in one line each. */
export const signed = ({ approvals }: Pick<RunState, 'approvals'>): string[] =>
  approvals.map(({ step: at, actor: who }) => `${at} ${who}`)
