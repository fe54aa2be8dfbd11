import type { Reason } from './types'

export type WorkflowErrorCode =
  | 'workflow.notFound'
  | 'workflow.denied'
  | 'workflow.conflict'
  | 'workflow.incomplete'
  | 'workflow.frozen'
  | 'workflow.unavailable'

const statusOf: Record<WorkflowErrorCode, number> = {
  'workflow.notFound': 404,
  'workflow.denied': 403,
  'workflow.conflict': 409,
  'workflow.incomplete': 422,
  'workflow.frozen': 409,
  'workflow.unavailable': 503,
}

/** The one typed error of this plugin; the edge maps it to a response by its code. */
export class WorkflowError extends Error {
  readonly status: number
  constructor(
    readonly code: WorkflowErrorCode,
    readonly details: { reasons?: Reason[]; rev?: number } = {},
  ) {
    super(code)
    this.name = 'WorkflowError'
    this.status = statusOf[code]
  }
}
