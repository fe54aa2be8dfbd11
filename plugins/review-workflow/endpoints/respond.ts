import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import { explain, messageFor } from '../translations/messages'

/** Runs an endpoint's work and renders its result, or the workflow's refusal, as JSON. */
export async function respond(req: PayloadRequest, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    const { reasons, ...details } = error.details
    const body = {
      code: error.code,
      message: messageFor(error.code, req),
      details: { ...details, ...(reasons ? { reasons: reasons.map((reason) => explain(reason, req)) } : {}) },
    }
    return Response.json({ error: body }, { status: error.status })
  }
}
