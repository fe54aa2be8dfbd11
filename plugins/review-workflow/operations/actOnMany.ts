import { createLocalReq, type PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import type { ActionId, GateAnswer, Reason } from '../core/types'
import { optionsOf } from '../store/bind'
import { transition } from './transition'

/** Most entries of one call. */
export const mostAtOnce = 50

export type Entry = {
  collection: string
  document: string
  rev: number
  gates?: Record<string, GateAnswer> | undefined
}

export type EntryResult =
  | { collection: string; document: string; ok: true }
  | { collection: string; document: string; ok: false; code: WorkflowError['code']; reasons: Reason[] }

/**
 * The same action on several documents, one after the other, each in a transaction of its own: what is
 * refused or fails for one leaves the others as they are. A repeat with the same key does again only what
 * has not been done.
 */
export async function actOnMany(
  req: PayloadRequest,
  {
    action,
    entries,
    reason,
    key,
  }: { action: ActionId; entries: Entry[]; reason?: string | undefined; key?: string | undefined },
): Promise<EntryResult[]> {
  const results: EntryResult[] = []
  for (const { collection, document, rev, gates } of entries) {
    const outcome = await actOnOne(req, {
      collection,
      id: document,
      action,
      rev,
      via: 'api',
      ...(gates ? { gates } : {}),
      ...(reason ? { reason } : {}),
      ...(key ? { idempotencyKey: `${key}:${document}`.slice(0, 200) } : {}),
    })
    results.push({ collection, document, ...outcome })
  }
  return results
}

type Outcome = { ok: true } | { ok: false; code: WorkflowError['code']; reasons: Reason[] }

async function actOnOne(
  req: PayloadRequest,
  args: Omit<Parameters<typeof transition>[0], 'req'>,
): Promise<Outcome> {
  // A slug that is not under review is not found, as everywhere; it is no fault of the server.
  if (!Object.hasOwn(optionsOf(req.payload).collections, args.collection)) return refusal('workflow.notFound')
  try {
    await transition({ ...args, req: await ownRequest(req) })
    return { ok: true }
  } catch (error) {
    if (error instanceof WorkflowError) return refusal(error.code, error.details.reasons)
    req.payload.logger.error({ err: error, msg: `workflow: ${args.action} on ${args.collection}/${args.id}` })
    return refusal('workflow.unavailable')
  }
}

const refusal = (code: WorkflowError['code'], reasons: Reason[] = []): Outcome => ({
  ok: false,
  code,
  reasons,
})

/**
 * A request of the same person with nothing shared but who they are and where they come from: neither the
 * transaction, nor the context that hooks write to, nor the loader that remembers what was read before.
 */
const ownRequest = (req: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq(
    {
      ...(req.user ? { user: req.user } : {}),
      req: { headers: req.headers, i18n: req.i18n, payloadAPI: req.payloadAPI, locale: req.locale ?? null },
    },
    req.payload,
  )
