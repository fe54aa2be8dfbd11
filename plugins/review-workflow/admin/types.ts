import type { ActionDescription } from '../core/describe'
import type { Reason } from '../core/types'
import type { WorkflowView } from '../operations/readWorkflow'

/** An action as the endpoint answers it: every reason with its sentence in the reader's language. */
export type AnsweredAction = Omit<ActionDescription, 'reasons'> & {
  reasons: (Reason & { message: string })[]
}

/** The answer of `GET /api/{collection}/{id}/workflow`. */
export type WorkflowAnswer = Omit<WorkflowView, 'actions'> & { actions: AnsweredAction[] }

/** What came of pressing a button. */
export type ActionOutcome =
  | { kind: 'done'; answer: WorkflowAnswer }
  | { kind: 'conflict' }
  | { kind: 'refused'; message: string; reasons: string[] }
  | { kind: 'failed' }
