import type { PayloadRequest } from 'payload'
import { contentHash } from '../core/content'
import { findStep } from '../core/definition'
import { describeActions, type ActionDescription } from '../core/describe'
import { describeSteps, type StepDescription } from '../core/describeSteps'
import { WorkflowError } from '../core/errors'
import type { Localised } from '../core/types'
import { optionsOf, reviewed } from '../store/bind'
import { readEvents } from '../store/events'
import type { StoredEvent } from '../store/eventTypes'
import { readDocument } from '../store/readDocument'
import { readRun, type StoredRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { authorsNow } from './authorsNow'

export type WaitingFor = { role: string; label: Localised; people: string[] }

export type WorkflowView = {
  run: {
    step: string | null
    status: StoredRun['status']
    rev: number
    round: number
    dueAt: string | null
    waitingSince: string | null
    waitingFor: WaitingFor[]
  }
  /** The whole order, so that a step bar can be drawn from this answer alone. */
  steps: StepDescription[]
  actions: ActionDescription[]
  events: StoredEvent[]
}

/** Everything a person may know of a document's run: where it stands, who acts next, what they may do. */
export async function readWorkflow(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<WorkflowView> {
  const actor = optionsOf(req.payload).toActor(req)
  const document = actor ? await readDocument(req, collection, id, { asActor: true }) : null
  const tx = await anyTx(req)
  const stored = document ? await readRun(tx, collection, id) : null
  if (!actor || !document || !stored) throw new WorkflowError('workflow.notFound')
  const run = await authorsNow(req, stored, document)

  const hash = contentHash(document, reviewed(req.payload, collection).contentFields)
  return {
    run: {
      step: run.step,
      status: run.status,
      rev: run.rev,
      round: run.round,
      dueAt: run.dueAt,
      waitingSince: run.waitingSince,
      waitingFor: await waitingFor(req, run),
    },
    steps: describeSteps(run),
    actions: describeActions(run.definition, run, actor, hash),
    events: await readEvents(tx, run.id),
  }
}

async function waitingFor(req: PayloadRequest, run: StoredRun): Promise<WaitingFor[]> {
  const { peopleWith, roleLabels } = optionsOf(req.payload)
  const step = run.step === null ? null : findStep(run.definition, run.step)
  return Promise.all(
    (step?.roles ?? []).map(async (role) => ({
      role,
      label: roleLabels?.[role] ?? { zh: role, en: role },
      people: (await peopleWith?.(req, [role], run.scope)) ?? [],
    })),
  )
}
