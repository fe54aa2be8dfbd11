import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { OperationError } from '../../operations/OperationError'
import { decideFeedback } from '../../operations/readerFeedback/decideFeedback'
import { addSubscriber } from '../../operations/subscriptions/addSubscriber'
import { exportSubscribers } from '../../operations/subscriptions/exportSubscribers'
import { readMailing } from '../../operations/subscriptions/readMailing'
import { removeSubscriber } from '../../operations/subscriptions/removeSubscriber'
import { retryMailing } from '../../operations/subscriptions/retryMailing'
import { isLocale } from '../../translations'
import { operationEndpoint } from './operationEndpoint'
import { refuse } from './refuse'

const nothing = z.object({})
const reason = z.object({ reason: z.string().max(500) })
const newSubscriber = z.object({
  email: z.string().max(300),
  name: z.string().max(40).optional(),
  series: z.array(z.uuid()).max(50),
  reason: z.string().max(500),
})

/** `GET /api/issues/:id/mailing`: how far an issue's mails have come. `POST …/retry`: those refused again. */
export const issueMailing: Endpoint[] = [
  {
    path: '/:id/mailing',
    method: 'get',
    handler: (req) => answering(req, async () => Response.json(await readMailing(req, idOf(req)), noStore)),
  },
  operationEndpoint('/:id/mailing/retry', nothing, (req, id) => retryMailing(req, id)),
]

/** `POST /api/subscribers/add`, `POST /api/subscribers/:id/remove`, `GET /api/subscribers/export`. */
export const subscriberActions: Endpoint[] = [
  operationEndpoint('/add', newSubscriber, (req, _, { name, ...body }) =>
    addSubscriber(req, { ...body, ...(name ? { name } : {}) }),
  ),
  operationEndpoint('/:id/remove', reason, (req, id, body) => removeSubscriber(req, id, body.reason)),
  { path: '/export', method: 'get', handler: (req) => answering(req, () => exported(req)) },
]

/** `POST /api/reader-feedback/:id/show` and `…/hide`. */
export const feedbackActions: Endpoint[] = [
  operationEndpoint('/:id/show', nothing, (req, id) => decideFeedback(req, id, 'shown')),
  operationEndpoint('/:id/hide', nothing, (req, id) => decideFeedback(req, id, 'hidden')),
]

const noStore = { headers: { 'Cache-Control': 'private, no-store' } }

async function exported(req: PayloadRequest): Promise<Response> {
  const language = req.i18n.language
  const csv = await exportSubscribers(req, isLocale(language) ? language : 'zh')
  return new Response(csv, {
    headers: {
      ...noStore.headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="subscribers.csv"',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function answering(req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof OperationError) return refuse(req, error)
    throw error
  }
}

const idOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''
