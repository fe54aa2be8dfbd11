import { type MessageIssue } from '../core/types'

/**
 * Thrown by `enqueueMessage` for a message no mail server should ever see. The caller can ask beforehand with
 * `checkMessage`; reaching this inside a transaction is a programming error and rolls the change back.
 */
export class MessageRefused extends Error {
  readonly code = 'mail.refused'
  readonly issues: readonly MessageIssue[]

  constructor(issues: readonly MessageIssue[]) {
    super(
      `department-mail: message refused (${issues.map(({ field, code }) => `${field}: ${code}`).join(', ')})`,
    )
    this.name = 'MessageRefused'
    this.issues = issues
  }
}
