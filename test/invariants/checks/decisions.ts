import { actionIds, actionRules } from '../../../plugins/review-workflow/core/actions'

const lines = actionIds.filter((id) => !actionRules[id].decides).map((id) => `'${id}'`)

/** SQL: whether an event is a decision, and not only a line in the history. */
export const isDecision = (event: string): string => `${event}.action not in (${lines.join(', ')})`
