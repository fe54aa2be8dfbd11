import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actionRules, isActionId } from '../core/actions'
import { WorkflowError } from '../core/errors'
import { readWorkflow } from '../operations/readWorkflow'
import { transition } from '../operations/transition'
import { explain } from '../translations/messages'
import { respond } from './respond'

const gateAnswer = z.union([
  z.boolean(),
  z.object({ ticked: z.boolean(), note: z.string().max(2_000).optional() }),
])

const bodySchema = z.object({
  rev: z.number().int().nonnegative().optional(),
  reason: z.string().max(5_000).optional(),
  reasonCode: z.string().max(64).optional(),
  gates: z.record(z.string().max(64), gateAnswer).optional(),
  to: z.string().max(64).optional(),
  resume: z.enum(['rerunAll', 'rerunFrom', 'straightBack']).optional(),
  signers: z.array(z.string().max(64)).max(20).optional(),
  position: z.enum(['before', 'after', 'parallel']).optional(),
})

/** `GET /:id/workflow` and `POST /:id/workflow/:action` of one collection under review. */
export const workflowEndpoints = (collection: string): Endpoint[] => [
  { path: '/:id/workflow', method: 'get', handler: (req) => respond(req, () => view(req, collection)) },
  {
    path: '/:id/workflow/:action',
    method: 'post',
    handler: (req) => respond(req, () => act(req, collection)),
  },
]

async function view(req: PayloadRequest, collection: string) {
  const workflow = await readWorkflow(req, collection, routeParam(req, 'id'))
  const actions = workflow.actions.map((action) => ({
    ...action,
    reasons: action.reasons.map((reason) => explain(reason, req)),
  }))
  return { ...workflow, actions }
}

async function act(req: PayloadRequest, collection: string) {
  const action = routeParam(req, 'action')
  if (!isActionId(action)) throw new WorkflowError('workflow.notFound')
  const body = bodySchema.safeParse(await req.json?.().catch(() => null))
  // Whoever decides says on which revision; a note or a copy decides nothing.
  const lacksRev = body.data?.rev === undefined && actionRules[action].decides
  if (!body.success || lacksRev) throw new WorkflowError('workflow.incomplete')
  const id = routeParam(req, 'id')
  const idempotencyKey = req.headers.get('Idempotency-Key')?.slice(0, 200)
  const { step, status, rev, round, dueAt, waitingSince } = await transition({
    req,
    collection,
    id,
    action,
    ...body.data,
    via: 'api',
    ...(idempotencyKey ? { idempotencyKey } : {}),
  })
  return { run: { step, status, rev, round, dueAt, waitingSince } }
}

function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
