import type { DutyReason } from '../../../plugins/handling'
import { assignmentStates } from '../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../translations'

/** Why an act is not possible, as sentences. */
export function reasonsInWords(reasons: readonly DutyReason[], locale: Locale): string[] {
  const { handling } = textsIn(locale)
  return reasons.map(({ code, context = {} }) => {
    const state = assignmentStates.find((known) => known === context.state)
    return fill(handling.reasons[code], { ...context, ...(state ? { state: handling.states[state] } : {}) })
  })
}
