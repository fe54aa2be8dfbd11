import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import { isRetryable } from '../core/isRetryable'
import { type MailSettings } from '../options'
import { readState } from '../store/readState'
import { requeueMessage } from '../store/requeueMessage'
import { textsFor } from '../translations/textsFor'
import { type MailTextKey } from '../translations/types'

type Refusal = { status: number; code: string; text: MailTextKey }

const DENIED: Refusal = { status: 403, code: 'mail.denied', text: 'errorDenied' }
const NOT_FOUND: Refusal = { status: 404, code: 'mail.not-found', text: 'errorNotFound' }
const NOT_RETRYABLE: Refusal = { status: 409, code: 'mail.not-retryable', text: 'errorNotRetryable' }

/**
 * `POST /api/<slug>/:id/retry`: a failed, uncertain or bounced message goes back into the queue.
 * 200 `{ message: { id, state } }` · 403 · 404 (also for messages the caller may not read) · 409 in any other state.
 */
export function createRetryEndpoint(settings: MailSettings): Endpoint {
  return {
    path: '/:id/retry',
    method: 'post',
    handler: async (req) => {
      const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
      if (!(await settings.canRetry(req))) return refuse(req, DENIED)
      const state = await readState(req, settings.slug, id)
      if (state === undefined) return refuse(req, NOT_FOUND)
      if (!isRetryable(state)) return refuse(req, NOT_RETRYABLE, { state })
      return (await requeueInTransaction(req, id))
        ? Response.json({ message: { id, state: 'queued' } })
        : refuse(req, NOT_RETRYABLE, { state })
    },
  }
}

async function requeueInTransaction(req: PayloadRequest, id: string): Promise<boolean> {
  const owner = await initTransaction(req)
  try {
    const requeued = await requeueMessage(req, id)
    if (owner) await commitTransaction(req)
    return requeued
  } catch (error) {
    if (owner) await killTransaction(req)
    throw error
  }
}

function refuse(
  req: PayloadRequest,
  { status, code, text }: Refusal,
  details: Record<string, unknown> = {},
): Response {
  const message = textsFor(req.i18n.language)[text]
  return Response.json({ error: { code, message, details } }, { status })
}
