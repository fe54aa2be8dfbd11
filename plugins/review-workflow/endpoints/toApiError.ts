import { APIError, type PayloadRequest } from 'payload'
import type { WorkflowError } from '../core/errors'
import { messageFor } from '../translations/messages'

/** A workflow error as Payload's own forms show it: translated message, stable code, its status. */
export const toApiError = (error: WorkflowError, req: PayloadRequest): APIError =>
  new APIError(messageFor(error.code, req), error.status, { code: error.code, ...error.details }, true)
