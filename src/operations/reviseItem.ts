import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import { inTransaction, lockRun, transition } from '../../plugins/review-workflow'
import { checkSubmission, type Issue, type SubmissionInput } from '../domain/submission'
import type { Item } from '../payload-types'
import { linkHolder } from '../server/review/toActor'
import { itemTexts } from './submission/itemTexts'
import { resolveSubmission, type Resolved } from './submission/resolveSubmission'
import { openTracking } from './tracking/openTracking'

export type ReviseResult = { ok: true } | { ok: false; issues: Issue[] } | { ok: false; gone: true }

export type ReviseItemArgs = {
  req: PayloadRequest
  token: string
  input: SubmissionInput
  /** Ids of new files. */
  files: string[]
  /** Which of the item's own files stay with it. Default: all of them. */
  keptFiles?: string[]
}

/**
 * The author revises a returned item and hands it in again, in one transaction: the office never sees a
 * half-revised text. `gone` when it is not with the author any more.
 */
export async function reviseItem(args: ReviseItemArgs): Promise<ReviseResult> {
  const { req, token, input } = args
  const issues = checkSubmission(input)
  if (issues.length > 0) return { ok: false, issues }
  const organisation = idOf((await openTracking(req, token))?.organisation)
  if (!organisation) return { ok: false, gone: true }
  const lookup = await resolveSubmission(req, withoutTopic(input), { organisation })
  if ('issues' in lookup) return lookup
  if (!lookup.ok) throw new Error('reviseItem: a revision is no new form')
  return inTransaction(req, async (tx): Promise<ReviseResult> => {
    const item = await openTracking(req, token)
    const run = item ? await lockRun(tx, 'items', item.id, 'update') : null
    if (!item || run?.status !== 'returned') return { ok: false, gone: true }
    await write(args, item, lookup.resolved)
    const actor = linkHolder(item.id, input.reporter.name)
    await transition({
      req,
      collection: 'items',
      id: item.id,
      action: 'submit',
      rev: run.rev,
      actor,
      via: 'link',
    })
    return { ok: true }
  })
}

/** It keeps the topic it was sent for, which may have been closed meanwhile. */
const withoutTopic = ({ topic: _topic, ...input }: SubmissionInput): SubmissionInput => input

async function write(args: ReviseItemArgs, item: Item, resolved: Resolved): Promise<void> {
  const { req, input, files, keptFiles } = args
  const own = (item.files ?? []).map(idOf).filter((id) => id !== null)
  const kept = keptFiles ? own.filter((id) => keptFiles.includes(id)) : own
  await req.payload.update({
    collection: 'items',
    id: item.id,
    data: { ...itemTexts(input, resolved), files: [...new Set([...kept, ...files])] },
    depth: 0,
    overrideAccess: true,
    req: asNobody(req),
  })
}

/**
 * Whoever holds the private address writes as the item's author, even when the same browser is signed
 * in as somebody else.
 */
function asNobody(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, 'user')
  isolated.user = null
  return isolated
}
