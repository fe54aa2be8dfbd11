import type { AssignmentState } from '../../../domain/vocabulary'
import type { TagKind } from '../../../ui'

/** What each state asks of its reader, by the colour of its tag. */
export const stateTags: Record<AssignmentState, TagKind> = {
  dispatched: 'attention',
  acknowledged: 'active',
  returnRequested: 'attention',
  replied: 'plain',
  redo: 'attention',
  accepted: 'good',
  returned: 'plain',
  cancelled: 'plain',
}
