import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { WorkflowError } from '../core/errors'
import { actOnMany, mostAtOnce, type EntryResult } from '../operations/actOnMany'
import { explain, messageFor } from '../translations/messages'
import { respond } from './respond'

const id = z.string().min(1).max(64)
const answer = z.union([
  z.boolean(),
  z.object({ ticked: z.boolean(), note: z.string().max(5_000).optional() }),
])

const bodySchema = z.object({
  action: z.literal('approve'),
  reason: z.string().max(5_000).optional(),
  entries: z
    .array(
      z.object({
        collection: id,
        document: id,
        rev: z.number().int().nonnegative(),
        gates: z.record(id, answer).optional(),
      }),
    )
    .min(1)
    .max(mostAtOnce),
})

/** `POST /api/workflow-tasks/batch`: one action on several documents, with an answer for each. */
export const batchEndpoint: Endpoint = {
  path: '/workflow-tasks/batch',
  method: 'post',
  handler: (req) => respond(req, () => act(req)),
}

async function act(req: PayloadRequest) {
  const body = bodySchema.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw new WorkflowError('workflow.incomplete')
  const key = req.headers.get('Idempotency-Key')?.slice(0, 120) || undefined
  const results = await actOnMany(req, { ...body.data, key })
  return { results: results.map((result) => inWords(result, req)) }
}

const inWords = (result: EntryResult, req: PayloadRequest) =>
  result.ok
    ? result
    : {
        ...result,
        message: messageFor(result.code, req),
        reasons: result.reasons.map((reason) => explain(reason, req)),
      }
