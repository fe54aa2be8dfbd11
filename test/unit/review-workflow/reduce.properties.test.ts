import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordFigure } from '../../support/figure'
import { actionIds, actionRules, personalActions } from '../../../plugins/review-workflow/core/actions'
import { edgesOf, findStep, indexOfStep, placeOf } from '../../../plugins/review-workflow/core/definition'
import { describeActions } from '../../../plugins/review-workflow/core/describe'
import { isWithAuthors, mayEditContent } from '../../../plugins/review-workflow/core/editing'
import { reduce } from '../../../plugins/review-workflow/core/reduce'
import type {
  ActionId,
  Actor,
  Facts,
  Plan,
  Request,
  RunState,
  StepDefinition,
  WorkflowDefinition,
} from '../../../plugins/review-workflow/core/types'
import { actor, aRun, author, clock, factsWith, gate, monday, order, proxyOf, step } from './support'

const roles = ['r1', 'r2', 'r3']
const ids = ['s1', 's2', 's3', 's4']
const policies = ['rerunAll', 'rerunFrom', 'straightBack'] as const

const stepsOf = (length: number): fc.Arbitrary<StepDefinition[]> =>
  fc.tuple(
    ...ids.slice(0, length).map((id, index) =>
      fc
        .record({
          roles: fc.subarray(roles, { minLength: 1 }),
          gates: fc.subarray([gate('g1'), gate('g2', { required: false })]),
          quorum: fc.constantFrom<NonNullable<StepDefinition['quorum']>>(
            { kind: 'any' },
            { kind: 'any' },
            { kind: 'all' },
            { kind: 'count', n: 2 },
            { kind: 'weight', n: 3, weights: { r1: 2, p3: 3 } },
          ),
          order: fc.constantFrom('parallel' as const, 'sequential' as const),
          mayEdit: fc.boolean(),
          mayReturn: fc.boolean(),
          mayReject: fc.boolean(),
          sendBackTo: fc.subarray(ids.slice(0, index)),
          afterSendBack: fc.subarray([...policies], { minLength: 1 }),
          afterReturn: fc.constantFrom('rerunAll' as const, 'straightBack' as const),
          onTimeout: fc.constantFrom('nothing' as const, 'approve' as const),
        })
        .map(({ onTimeout, ...rest }) =>
          step(id, { ...rest, deadline: { workdays: 2, remindBefore: [1], escalateAfter: [1], onTimeout } }),
        ),
    ),
  )

const definitions: fc.Arbitrary<WorkflowDefinition> = fc
  .record({
    steps: fc.constantFrom(1, 2, 3, 4, 4).chain(stepsOf),
    allowSameApprover: fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, fc.constant(true)),
  })
  .map(({ steps, allowSameApprover }) => order(steps, { allowSameApprover }))

/** Everybody there is: who tries things at random, and who only comes when there is nobody else left. */
const people: Actor[] = Array.from({ length: 8 }, (_, index) =>
  actor(`p${index + 1}`, ...roles.filter((_role, bit) => ((index + 1) >> bit) & 1)),
)
const reserve: Actor[] = roles.flatMap((role) =>
  ids.flatMap((id) => [actor(`reserve ${role} ${id} 1`, role), actor(`reserve ${role} ${id} 2`, role)]),
)
const everybody = [...people, ...reserve]

/** The acts that change who has to sign are tried more often: there a run could come to wait for nobody. */
const seating: ActionId[] = [
  'addSigner',
  'addSigner',
  'removeSigner',
  'removeSigner',
  'transfer',
  'delegate',
  'sendBack',
  'claim',
  'release',
  'release',
]

type Move = {
  kind: 'act' | 'edit' | 'wait' | 'join' | 'name'
  action: ActionId
  who: number
  principals: number[]
  others: number[]
  to: string
  resume: (typeof policies)[number]
  position: NonNullable<Request['position']>
  isComplete: boolean
  isHelpful: boolean
  text: string
  hours: number
}

const moves: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant<Move['kind']>('act'), weight: 14 },
    { arbitrary: fc.constantFrom<Move['kind']>('edit', 'wait', 'join'), weight: 6 },
    { arbitrary: fc.constant<Move['kind']>('name'), weight: 1 },
  ),
  action: fc.oneof(
    { arbitrary: fc.constantFrom<ActionId>('submit', 'approve'), weight: 3 },
    { arbitrary: fc.constantFrom(...seating), weight: 4 },
    { arbitrary: fc.constantFrom(...actionIds), weight: 2 },
  ),
  who: fc.nat({ max: people.length }),
  principals: fc.oneof(
    { arbitrary: fc.constant<number[]>([]), weight: 4 },
    fc.array(fc.nat({ max: people.length - 1 }), { minLength: 1, maxLength: 2 }),
  ),
  others: fc.array(fc.nat({ max: people.length - 1 }), { maxLength: 2 }),
  to: fc.constantFrom(...ids),
  resume: fc.constantFrom(...policies),
  position: fc.constantFrom('before', 'after', 'parallel'),
  isComplete: fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, fc.constant(false)),
  isHelpful: fc.constantFrom(true, true, false),
  text: fc.constantFrom('text', 'text', 'other'),
  hours: fc.constantFrom(1, 30, 90),
})

type World = { run: RunState; text: string; now: string }

const start: World = { run: aRun(), text: 'text', now: monday }

const factsOf = (definition: WorkflowDefinition, { text, now }: World): Facts =>
  factsWith({
    now,
    contentHash: text,
    hasCopy: true,
    holders: Object.fromEntries(
      definition.steps.map((one) => [
        one.id,
        people.slice(0, 4).filter((person) => one.roles.some((role) => person.roles.includes(role))),
      ]),
    ),
  })

const person = (index: number): Actor => people[index % people.length] ?? author

/**
 * What is asked for. A helpful move is made by somebody who may, and is the next thing that is possible
 * where the one thought of is not: otherwise few runs would come far.
 */
function requestOf(definition: WorkflowDefinition, world: World, move: Move): Request {
  const chosen = move.who === people.length ? author : person(move.who)
  const asked = move.principals.length > 0 ? proxyOf(chosen, ...move.principals.map(person)) : chosen
  const wanted = formOf(move.action, asked, world, move)
  if (!move.isHelpful) return wanted
  const facts = factsOf(definition, world)
  const doers = [asked, author, ...people.slice(move.who), ...people.slice(0, move.who)]
  const tries = [move.action, 'approve' as const, 'submit' as const, 'handBack' as const].flatMap((action) =>
    doers.map((doer) => formOf(action, doer, world, { ...move, isComplete: true })),
  )
  return tries.find((request) => reduce(definition, world.run, request, facts).ok) ?? wanted
}

function formOf(action: ActionId, doer: Actor, world: World, move: Move): Request {
  return {
    action,
    actor: actionRules[action].by === 'clock' && move.isComplete ? clock : doer,
    people: action === 'removeSigner' ? removableBy(world, doer) : move.others.map(person),
    position: move.position,
    to: move.to,
    resume: move.resume,
    ...(move.isComplete ? { reason: 'because', reasonCode: 'low_value', gates: { g1: true } } : {}),
  }
}

/** One of those whom the person called in. */
function removableBy({ run }: World, { id }: Actor): Actor[] {
  const own = run.visit.seats.filter(({ addedBy }) => addedBy === id)
  return people.filter((one) => own.some((seat) => seat.person.id === one.id)).slice(0, 1)
}

/** What PostgreSQL holds against a move, in the words of its triggers; nothing when it lets it pass. */
function objections(
  definition: WorkflowDefinition,
  before: RunState,
  after: RunState,
  { request, plan, text }: { request: Request; plan: Plan; text: string },
): string[] {
  const from = placeOf(before.status, before.step)
  const to = placeOf(after.status, after.step)
  const moved = { ...after, visit: { ...after.visit, marks: [] } }
  const isMoved =
    JSON.stringify(moved) !== JSON.stringify({ ...before, visit: { ...before.visit, marks: [] } })
  const hasEdge = edgesOf(definition).some((edge) => edge.from === from && edge.to === to)
  const people = ({ actor: id, onBehalfOf }: { actor: string; onBehalfOf?: string }) => [id, onBehalfOf ?? id]
  const gave = { actor: request.actor.id, ...(plan.onBehalfOf ? { onBehalfOf: plan.onBehalfOf.id } : {}) }
  const old = before.approvals.map((one) => JSON.stringify(one))
  const fresh = after.approvals.filter((one) => !old.includes(JSON.stringify(one)))
  const isBacked = (one: RunState['approvals'][number]) =>
    (request.action === 'takeBack' && before.visit.undo?.approvals.includes(one)) ||
    (one.step === before.step &&
      one.hash === text &&
      one.actor === gave.actor &&
      one.onBehalfOf === gave.onBehalfOf)
  const pairs = after.approvals.flatMap((a) => after.approvals.map((b) => [a, b] as const))
  if (!isMoved) return after.rev === before.rev ? [] : ['WF006']
  return [
    ...(after.rev !== before.rev + 1 ? ['WF006'] : []),
    ...(from !== to && !hasEdge ? [`WF008 ${from} > ${to}`] : []),
    ...(after.approvals.some((one) => people(one).some((id) => after.authors.includes(id))) ? ['WF011'] : []),
    ...(request.action === 'approve' && people(gave).some((id) => before.authors.includes(id))
      ? ['WF011']
      : []),
    ...(!definition.allowSameApprover &&
    pairs.some(
      ([a, b]) => a.step !== b.step && people(a).some((id) => id !== 'system' && people(b).includes(id)),
    )
      ? ['WF015']
      : []),
    ...(fresh.every(isBacked) ? [] : ['WF018']),
    ...(isForward(definition, before, after) && unpassedBefore(definition, after).length > 0
      ? ['WF020']
      : []),
  ]
}

const placeIn = (definition: WorkflowDefinition, { status, step: at }: RunState): number =>
  status === 'approved' ? definition.steps.length : status === 'inReview' ? indexOfStep(definition, at) : -1

const isForward = (definition: WorkflowDefinition, before: RunState, after: RunState): boolean =>
  placeIn(definition, after) > placeIn(definition, before)

/** Steps before where the run stands that this text has not passed, counted anew from the definition. */
const unpassedBefore = (definition: WorkflowDefinition, run: RunState): string[] =>
  definition.steps
    .slice(0, placeIn(definition, run))
    .filter(({ id, quorum }) => {
      const given = run.approvals.filter((one) => one.step === id && one.hash === run.contentHash)
      const isByClock = given.some((one) => one.actor === clock.id)
      const weight = given.reduce((sum, one) => sum + (one.weight ?? 1), 0)
      const isEnough =
        isByClock ||
        (quorum?.kind === 'count'
          ? given.length >= quorum.n
          : quorum?.kind !== 'weight' || weight >= quorum.n)
      return given.length === 0 || given.length < (given.at(-1)?.of ?? 1) || !isEnough
    })
    .map(({ id }) => id)

/**
 * Anything but an act: somebody writes where the order lets them, time passes, a colleague joins a draft,
 * somebody is named as one of its authors.
 */
function drift(definition: WorkflowDefinition, world: World, move: Move): World {
  const now = new Date(Date.parse(world.now) + move.hours * 3_600_000).toISOString()
  if (move.kind === 'wait') return { ...world, now }
  if (move.kind === 'name') {
    const authors = [...new Set([...world.run.authors, person(move.who).id])]
    return { ...world, run: { ...world.run, authors } }
  }
  const writer = move.kind === 'edit' ? author : person(move.who)
  const isShared = move.kind === 'join' && isWithAuthors(world.run)
  const mayWrite = mayEditContent(definition, world.run, writer, { sharedDrafts: isShared })
  const editor = mayWrite ? writer : people.find((one) => mayEditContent(definition, world.run, one))
  if (!editor) return world
  const authors = isWithAuthors(world.run)
    ? [...new Set([...world.run.authors, editor.id])]
    : world.run.authors
  return { ...world, text: move.text, run: { ...world.run, authors } }
}

/** Everybody willing signs, and whoever was asked answers: how the run ends, or where it is stuck. */
function finish(definition: WorkflowDefinition, world: World): string {
  let { run } = world
  let now = world.now
  for (let turn = 0; turn < 80 && run.status === 'inReview'; turn += 1) {
    now = new Date(Date.parse(now) + 60 * 3_600_000).toISOString()
    const facts = { ...factsOf(definition, { ...world, now }), holders: reserveHolders(definition) }
    const next = firstPossible(definition, run, facts)
    if (!next) return `stuck at ${run.step ?? ''}`
    run = { ...run, ...next }
  }
  return run.status
}

const reserveHolders = (definition: WorkflowDefinition): Facts['holders'] =>
  Object.fromEntries(
    definition.steps.map((one) => [
      one.id,
      reserve.filter(({ id, roles: held }) => id.includes(one.id) && one.roles.includes(held[0] ?? '')),
    ]),
  )

function firstPossible(definition: WorkflowDefinition, run: RunState, facts: Facts): Plan['next'] | null {
  const gates = { g1: true }
  // The reserve of a step comes before those who may be wanted at another.
  const own = reserve.filter(({ id }) => id.includes(run.step ?? ''))
  for (const action of ['approve', 'handBack'] as const) {
    for (const one of [...own, ...everybody]) {
      const decision = reduce(definition, run, { action, actor: one, reason: 'because', gates }, facts)
      if (decision.ok) return decision.plan.next
    }
  }
  return null
}

const reached = { moves: 0, refusals: 0, approved: 0, actions: new Set<ActionId>() }

describe('whatever people try, in whatever order', () => {
  it('a run keeps to its order, by two persons, on one text; a refusal changes nothing; nobody is ever stuck', () => {
    fc.assert(
      fc.property(definitions, fc.array(moves, { minLength: 10, maxLength: 20 }), (definition, list) => {
        let world = start
        for (const move of list) {
          if (move.kind !== 'act') {
            world = drift(definition, world, move)
            continue
          }
          world = { ...world, run: tried(definition, world, requestOf(definition, world, move)) }
        }
        if (world.run.status === 'inReview' && isWholesome(definition, world)) {
          expect(finish(definition, world)).toBe('approved')
        }
      }),
      { numRuns: 1_200, seed: 20_261_122 },
    )
    expect(reached.approved).toBeGreaterThan(100)
    expect([...reached.actions].sort()).toEqual([...actionIds].sort())
    recordFigure({
      name: 'property of the reducer: runs',
      measured: `1,200 of up to 20 attempts (${reached.moves} acts, ${reached.refusals} refusals)`,
      limit: '≥ 1,000',
      ok: true,
    })
    console.log(
      `reducer: 1200 runs of up to 20 attempts, ${reached.moves} acts, ${reached.refusals} refusals, ${reached.approved} approved`,
    )
  }, 60_000)

  it('what a person is offered is what is refused for nothing but their form', () => {
    fc.assert(
      fc.property(definitions, fc.array(moves, { minLength: 3, maxLength: 12 }), (definition, list) => {
        let world = start
        for (const move of list) {
          if (move.kind !== 'act') world = drift(definition, world, move)
          else world = { ...world, run: tried(definition, world, requestOf(definition, world, move)) }
          const facts = factsOf(definition, world)
          for (const one of [
            author,
            person(move.who),
            proxyOf(person(move.who), ...move.principals.map(person)),
          ]) {
            const offered = describeActions(definition, world.run, one, facts)
            expect(offered.map(({ id }) => id)).toEqual(personalActions)
            for (const { id, enabled } of offered) {
              const decision = reduce(definition, world.run, { action: id, actor: one }, facts)
              const isOnlyIncomplete = decision.ok || decision.reasons.every(({ incomplete }) => incomplete)
              expect({ id, enabled }).toEqual({ id, enabled: isOnlyIncomplete })
            }
          }
        }
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
  }, 60_000)

  it('nothing leaves an ended run, but lines in its history', () => {
    const ended = fc.constantFrom('approved' as const, 'rejected' as const, 'withdrawn' as const)
    fc.assert(
      fc.property(definitions, ended, moves, (definition, status, move) => {
        const world = { ...start, run: aRun({ status }) }
        const request = requestOf(definition, world, move)
        const decision = reduce(definition, world.run, request, factsOf(definition, world))
        expect(!decision.ok || !actionRules[request.action].decides).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** A text that was changed past the order (where nobody may) is not one that anybody can go on with. */
const isWholesome = (definition: WorkflowDefinition, { run, text }: World): boolean =>
  run.contentHash === text || findStep(definition, run.step)?.mayEdit === true

/** The run after the attempt, which has held to everything it must hold to. */
function tried(definition: WorkflowDefinition, world: World, request: Request): RunState {
  const { run, text } = world
  const facts = factsOf(definition, world)
  const before = JSON.stringify(run)
  const decision = reduce(definition, run, request, facts)
  // Pure: the run is as it was, and the same question has the same answer.
  expect(JSON.stringify(run)).toBe(before)
  expect(JSON.stringify(reduce(definition, run, request, facts))).toBe(JSON.stringify(decision))
  if (!decision.ok) {
    reached.refusals += 1
    expect(decision.reasons.length).toBeGreaterThan(0)
    return run
  }
  const { plan } = decision
  const after: RunState = { ...run, ...plan.next }
  reached.moves += 1
  reached.actions.add(request.action)
  expect(objections(definition, run, after, { request, plan, text })).toEqual([])
  expect(run.authors.every((id) => after.authors.includes(id))).toBe(true)
  expect(after.status === 'inReview').toBe(after.step !== null)
  expect(after.round).toBe(run.round + (request.action === 'submit' ? 1 : 0))
  // Whoever approves approves this text, and no approval of another one is left beside theirs.
  if (request.action === 'approve') expect(after.approvals.filter(({ hash }) => hash !== text)).toEqual([])
  if (after.status === 'approved' && run.status !== 'approved') {
    reached.approved += 1
    expect(unpassedBefore(definition, after)).toEqual([])
    expect(after.contentHash).toBe(text)
  }
  return after
}
