import type { PayloadRequest } from 'payload'
import { internalActions, isActionId } from '../core/actions'
import { findStep, holdsAnyStep } from '../core/definition'
import { describeActions, type ActionDescription } from '../core/describe'
import { describeSteps, type StepDescription } from '../core/describeSteps'
import { WorkflowError } from '../core/errors'
import { isPoolsTurn } from '../core/standing'
import type { Actor, Facts, Localised, Person, Seat, Visit } from '../core/types'
import { optionsOf } from '../store/bind'
import { readCopies, type Copy } from '../store/copies'
import { readEvents } from '../store/events'
import type { StoredEvent } from '../store/eventTypes'
import { lockForAction } from '../store/lockForAction'
import { readDocument } from '../store/readDocument'
import { reviewedContent } from '../store/reviewedContent'
import type { StoredRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { authorsNow } from './authorsNow'
import { factsFor } from './transition/factsFor'
import { withPrincipals } from './withPrincipals'

export type WaitingFor = { role: string; label: Localised; people: string[] }

export type WorkflowView = {
  run: {
    step: string | null
    status: StoredRun['status']
    rev: number
    round: number
    dueAt: string | null
    isOverdue: boolean
    /** Whole working days until `dueAt`, or since it once it is over. */
    workdays: number | null
    waitingSince: string | null
    waitingFor: WaitingFor[]
    /** Named signers of the present step, in the order of their turns. */
    seats: (Person & Pick<Seat, 'turn' | 'state'> & { addedBy: string | null })[]
    claim: (Person & { until: string }) | null
    delegation: Visit['delegation']
    resume: Pick<NonNullable<Visit['resume']>, 'policy' | 'sender'> | null
  }
  /** The whole order, so that a step bar can be drawn from this answer alone. */
  steps: StepDescription[]
  actions: ActionDescription[]
  events: StoredEvent[]
  copies: Copy[]
}

/** Everything a person may know of a document's run: where it stands, who acts next, what they may do. */
export async function readWorkflow(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<WorkflowView> {
  const asking = optionsOf(req.payload).toActor(req)
  const document = asking ? await readDocument(req, collection, id, { asActor: true }) : null
  const tx = await anyTx(req)
  const locked = document
    ? await lockForAction(tx, { collection, document: id, actor: asking?.id ?? '', key: null, hold: false })
    : null
  if (!asking || !document || !locked) throw new WorkflowError('workflow.notFound')

  const actor = await withPrincipals(req, asking, locked)
  const run = await authorsNow(req, locked.run, document)
  const content = await reviewedContent(req, collection, document)
  const facts = await factsFor(req, { run, locked, document, content })
  const isOffice = holdsAnyStep(run.definition, run, actor)
  return {
    run: { ...standingOf(run, facts), waitingFor: await waitingFor(req, run) },
    steps: describeSteps(run),
    actions: describeActions(run.definition, run, actor, facts),
    events: (await readEvents(tx, run.id))
      .filter((event) => mayRead(event, run, actor, isOffice))
      // Where somebody sat is the office's to know.
      .map((event) => (isOffice ? event : { ...event, address: null })),
    copies: isOffice ? await readCopies(tx, run.id) : [],
  }
}

/** What the office says among itself is not for those who are only behind the text. */
function mayRead(
  { action, actor: by }: StoredEvent,
  run: StoredRun,
  actor: Actor,
  isOffice: boolean,
): boolean {
  const isOnlyAuthor = run.authors.includes(actor.id) && !isOffice
  return !isOnlyAuthor || by === actor.id || !isActionId(action) || !internalActions.includes(action)
}

function standingOf(run: StoredRun, { now, calendar }: Facts): Omit<WorkflowView['run'], 'waitingFor'> {
  const { visit } = run
  return {
    step: run.step,
    status: run.status,
    rev: run.rev,
    round: run.round,
    dueAt: run.dueAt,
    isOverdue: run.dueAt !== null && run.dueAt < now,
    workdays: run.dueAt === null ? null : calendar.between(...inOrder(now, run.dueAt)),
    waitingSince: run.waitingSince,
    seats: [...visit.seats]
      .sort((a, b) => a.turn - b.turn)
      .map(({ person, turn, state, addedBy }) => ({ ...person, turn, state, addedBy: addedBy ?? null })),
    claim:
      visit.claim && visit.claim.until > now ? { ...visit.claim.person, until: visit.claim.until } : null,
    delegation: visit.delegation,
    resume: visit.resume && { policy: visit.resume.policy, sender: visit.resume.sender },
  }
}

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])

async function waitingFor(req: PayloadRequest, run: StoredRun): Promise<WaitingFor[]> {
  const { peopleWith, roleLabels } = optionsOf(req.payload)
  const step = findStep(run.definition, run.step)
  if (!step || !isPoolsTurn(step, run)) return []
  return Promise.all(
    step.roles.map(async (role) => ({
      role,
      label: roleLabels?.[role] ?? { zh: role, en: role },
      people: (await peopleWith?.(req, [role], run.scope)) ?? [],
    })),
  )
}
