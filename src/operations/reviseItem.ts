import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction, lockRun, transition } from '../../plugins/review-workflow'
import { checkSubmission, type Issue, type SubmissionInput } from '../domain/submission'
import { linkHolder } from '../server/review/toActor'
import { itemTexts } from './submission/itemTexts'
import { resolveSubmission } from './submission/resolveSubmission'
import { openTracking } from './tracking/openTracking'

export type ReviseResult = { ok: true } | { ok: false; issues: Issue[] } | { ok: false; gone: true }

/**
 * The author revises a returned item and hands it in again, in one transaction: the office never sees a
 * half-revised text. `gone` when it is not with the author any more.
 */
export async function reviseItem(args: {
  req: PayloadRequest
  token: string
  input: SubmissionInput
  files: string[]
}): Promise<ReviseResult> {
  const { req, token, input, files } = args
  const issues = checkSubmission(input)
  if (issues.length > 0) return { ok: false, issues }
  const lookup = await resolveSubmission(req, input)
  if (!lookup.ok) return lookup
  return inTransaction(req, async (tx): Promise<ReviseResult> => {
    const item = await openTracking(req, token)
    const run = item ? await lockRun(tx, 'items', item.id, 'update') : null
    if (!item || run?.status !== 'returned') return { ok: false, gone: true }
    await req.payload.update({
      collection: 'items',
      id: item.id,
      data: {
        ...itemTexts(input, lookup.resolved),
        ...(files.length > 0 ? { files: [...filesOf(item.files), ...files] } : {}),
      },
      depth: 0,
      overrideAccess: true,
      req: asNobody(req),
    })
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

const filesOf = (files: unknown): string[] =>
  Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : []

/**
 * Whoever holds the private address writes as the item's author, even when the same browser is signed
 * in as somebody else.
 */
function asNobody(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, 'user')
  isolated.user = null
  return isolated
}
