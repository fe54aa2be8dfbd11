import { withoutContact } from '../../../domain/withoutContact'
import type { Assignment, Feedback, Item } from '../../../payload-types'
import type { DutyView } from '../types'

/** Why the last answer came back; null while none did, and once it was answered. */
export function redoOf(
  assignment: Assignment,
  rows: readonly Feedback[],
  { reporter }: Item,
): DutyView['redo'] {
  if (assignment.state !== 'redo') return null
  const cause = rows.findLast(({ verdict, solved }) => verdict === 'redo' || solved === 'no')
  if (!cause) return null
  const isAuthors = cause.kind === 'authorRating'
  return {
    // How to reach the author stays inside; a supervisor may well say where to call.
    note: isAuthors
      ? withoutContact(cause.authorText ?? '', [reporter.email, reporter.phone])
      : (cause.internalText ?? ''),
    by: isAuthors ? 'author' : 'supervisor',
    at: cause.createdAt,
  }
}
