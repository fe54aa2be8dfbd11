import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { WorkflowError } from '../core/errors'
import { compareTexts } from '../operations/compareTexts'
import { respond } from './respond'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const query = z.object({ from: hash, to: z.union([hash, z.literal('current')]) })

/** `GET /:id/workflow/compare?from={hash}&to={hash|current}` of one collection under review. */
export const compareEndpoint = (collection: string): Endpoint => ({
  path: '/:id/workflow/compare',
  method: 'get',
  handler: (req) => respond(req, () => compare(req, collection)),
})

async function compare(req: PayloadRequest, collection: string) {
  const named = query.safeParse({ from: req.searchParams.get('from'), to: req.searchParams.get('to') })
  const id = req.routeParams?.id
  if (!named.success || typeof id !== 'string') throw new WorkflowError('workflow.notFound')
  return compareTexts(req, collection, id, named.data)
}
