import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type pg from 'pg'
import { transition, WorkflowError, type Actor } from '../../../../plugins/review-workflow'
import { actionRules } from '../../../../plugins/review-workflow/core/actions'
import { placeOf } from '../../../../plugins/review-workflow/core/definition'
import { mayEditContent } from '../../../../plugins/review-workflow/core/editing'
import { reduce } from '../../../../plugins/review-workflow/core/reduce'
import type { Decision, Plan } from '../../../../plugins/review-workflow/core/types'
import { foreign } from '../../foreign/collections'
import { withProxies, type Player } from './cast'
import { choose, drawFrom, namedBy, type Choice, type Dice } from './choose'
import { expectRow } from './expectRow'
import { readStored, type Stored } from './stored'
import { factsOf, hashOf, type World } from './world'

export type Table = { payload: Payload; pool: pg.Pool; cast: Player[] }
export type Tally = { actions: number; refused: number; edits: number; approved: number }

export class Differs extends Error {}

/** One person does one thing; afterwards the database holds what the model says, and nothing else. */
export async function play(
  table: Table,
  world: World,
  before: Stored,
  dice: Dice,
  tally: Tally,
): Promise<Stored> {
  const draw = drawFrom(dice)
  tally.actions += 1
  if (draw.chance(10)) {
    tally.edits += 1
    return draw.chance(25) ? editPast(table, world, before, dice) : edit(table, world, before, dice)
  }
  const choice = choose(world, table.cast, dice)
  const after = await act(table, world, before, choice, tally)
  if (after.events > before.events && draw.chance(10)) await repeat(table, choice, world, after)
  return after
}

const differs = (what: string, choice: unknown, details: unknown): never => {
  throw new Differs(`${what}: ${JSON.stringify(choice)} ${JSON.stringify(details)}`)
}

async function act(
  table: Table,
  world: World,
  before: Stored,
  choice: Choice,
  tally: Tally,
): Promise<Stored> {
  const { cast, pool } = table
  const { definition, run } = world
  const actor = withProxies(cast, choice.who)
  const expected = expectation(world, cast, choice, actor, new Date().toISOString())
  const outcome = await attempt(table, world, choice)
  const after = await readStored(pool, world.document, run.id)
  if (!expected.ok) {
    tally.refused += 1
    if (JSON.stringify(outcome) !== JSON.stringify(expected.codes))
      differs('another refusal', choice, { outcome, expected: expected.codes, run })
    if (JSON.stringify(after) !== JSON.stringify(before))
      differs('a refusal left something', choice, { before, after })
    return after
  }
  if (outcome !== null) differs('refused', choice, { outcome, run })
  // The moment is the database's to tell; everything else follows from it.
  const now = new Date(after.last?.at ?? '').toISOString()
  const people = namedBy(cast, choice)
  const decision = reduce(definition, run, { ...choice, actor, people }, factsOf(world, cast, actor, now))
  if (!decision.ok) return differs('carried out', choice, decision)
  const from = placeOf(run.status, run.step)
  follow(world, choice, actor, decision.plan, now)
  expectRow(world, before, after, { choice, actor, plan: decision.plan, from })
  if (world.run.status === 'approved' && from !== 'approved') tally.approved += 1
  return after
}

type Expectation = { ok: true } | { ok: false; codes: string[] }

/** What must come of it: the revision is asked first, then whether the people are there, then the reducer. */
function expectation(world: World, cast: Player[], choice: Choice, actor: Actor, now: string): Expectation {
  const { definition, run } = world
  if (actionRules[choice.action].decides && choice.rev !== run.rev)
    return { ok: false, codes: ['workflow.conflict'] }
  const people = namedBy(cast, choice)
  const strangers = people.filter((person) => person.scope !== run.scope)
  if (strangers.length > 0 && choice.action !== 'removeSigner')
    return { ok: false, codes: ['workflow.denied', ...strangers.map(() => 'personUnfit')] }
  const decision: Decision = reduce(
    definition,
    run,
    { ...choice, actor, people },
    factsOf(world, cast, actor, now),
  )
  if (decision.ok) return { ok: true }
  const isIncomplete = decision.reasons.every(({ incomplete }) => incomplete)
  const code = isIncomplete ? 'workflow.incomplete' : 'workflow.denied'
  return { ok: false, codes: [code, ...decision.reasons.map((reason) => reason.code)] }
}

const keyOf = (world: World, { action, who, rev }: Choice): string =>
  `${world.run.id} ${world.seq} ${action} ${who.id} ${rev}`

/** Null when it went through, else the codes of the refusal. */
async function attempt(table: Table, world: World, choice: Choice, key = keyOf(world, choice)) {
  const { who, user, ...asked } = choice
  try {
    await transition({
      req: await requestOf(table.payload, user),
      collection: 'papers',
      id: world.document,
      ...asked,
      idempotencyKey: key,
      ...(user ? {} : { actor: who }),
    })
    return null
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return [error.code, ...(error.details.reasons ?? []).map(({ code }) => code)]
  }
}

async function requestOf(payload: Payload, user: Record<string, unknown> | null): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  Object.assign(req, { user: user && { ...user } })
  return req
}

/** The model takes the step the plan describes. */
function follow(world: World, choice: Choice, actor: Actor, plan: Plan, now: string): void {
  const { action } = choice
  const authors = actionRules[action].decides ? plan.next.authors : world.run.authors
  world.run = { ...world.run, ...plan.next, authors }
  world.seq += 1
  if (action === 'remind') world.remindedAt = now
  if (action === 'ack') world.unread = world.unread.filter((id) => id !== actor.id)
  if (action === 'cc')
    world.unread = [...new Set([...world.unread, ...(plan.details.people ?? []).map(({ id }) => id)])]
  if (plan.keepSnapshot) world.kept = [...new Set([...world.kept, hashOf(world.title)])]
}

/** The same press again is answered, and does nothing. */
async function repeat(table: Table, choice: Choice, world: World, after: Stored): Promise<void> {
  const key = keyOf({ ...world, seq: world.seq - 1 }, choice)
  const outcome = await attempt(table, world, choice, key)
  const again = await readStored(table.pool, world.document, world.run.id)
  if (outcome !== null || JSON.stringify(again) !== JSON.stringify(after))
    differs('a repeat did something', choice, { outcome, after, again })
}

const titles = ['原文', '改过的文字', '又改过一次', '短']

/** Somebody rewrites the text through Payload, past its access rules. */
async function edit(table: Table, world: World, before: Stored, dice: Dice): Promise<Stored> {
  const draw = drawFrom(dice)
  const { user, ...actor } = draw.of(table.cast)
  const title = draw.of(titles.filter((one) => one !== world.title))
  const isAllowed = mayEditContent(world.definition, world.run, actor)
  const failure = await foreign(table.payload)
    .update({
      collection: 'papers',
      id: world.document,
      data: { title },
      depth: 0,
      overrideAccess: true,
      req: await requestOf(table.payload, user),
    })
    .then(
      () => null,
      (error: unknown) => error,
    )
  if (isAllowed) world.title = title
  const after = await readStored(table.pool, world.document, world.run.id)
  const expected = { ...before, title: world.title }
  if ((failure === null) !== isAllowed)
    differs('an edit', { who: actor.name, title }, { failure: String(failure), run: world.run })
  if (JSON.stringify(after) !== JSON.stringify(expected))
    differs('an edit left something', { who: actor.name, title }, { before, after })
  return after
}

/** Somebody rewrites the text past Payload. Nothing else changes; the next decision has to notice. */
async function editPast(table: Table, world: World, before: Stored, dice: Dice): Promise<Stored> {
  const title = drawFrom(dice).of(titles)
  await table.pool.query('update papers set title = $2 where id = $1', [world.document, title])
  world.title = title
  return { ...before, title }
}
