import type { SolicitationCode } from '../../plugins/solicitation'

export type OperationErrorCode =
  | 'request.invalid'
  | 'issue.notFound'
  | 'issue.notSigned'
  | 'issue.alreadyPublished'
  | 'issue.voided'
  | 'issue.alreadySigned'
  | 'document.notFound'
  | 'issue.timePassed'
  | 'issue.notScheduled'
  | 'issue.reasonMissing'
  | 'issue.textMissing'
  | 'issue.noSuchEntry'
  | 'issue.entryNotPublic'
  | 'consultation.notFound'
  | 'consultation.exists'
  | 'consultation.notNow'
  | 'consultation.unknownEntry'
  | 'consultation.incomplete'
  | 'subscriber.denied'
  | 'subscriber.invalid'
  | 'subscriber.notFound'
  | 'feedback.notFound'
  | 'item.notFound'
  | 'item.notApproved'
  | 'department.noContact'
  | 'assignment.alreadyOpen'
  | 'assignment.notFound'
  | 'assignment.conflict'
  | 'assignment.noteRequired'
  | 'assignment.refused'
  | 'assignment.leadMissing'
  | 'assignment.noText'
  | 'request.notFound'
  | 'instruction.notFound'
  | 'mail.denied'
  | 'inbox.denied'
  | 'inbox.notFound'
  | 'inbox.alreadyPlaced'
  | 'template.notFound'
  | 'template.conflict'
  | 'letter.notFound'
  | 'letter.notPrintable'
  | 'instruction.incomplete'
  | 'calendar.denied'
  | SolicitationCode

/** What an operation refuses, with a stable code; the edge gives it words and a response. */
export class OperationError extends Error {
  constructor(
    readonly code: OperationErrorCode,
    readonly status: number,
    readonly details: Record<string, string | number> = {},
  ) {
    super(code)
    this.name = 'OperationError'
  }
}
