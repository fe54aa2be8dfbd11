import type { ReasonCode } from '../../core/types'
import type { AnsweredAction } from './types'

/** Reasons that concern the text or the person, on a step that is theirs: worth saying without being asked. */
const telling: readonly ReasonCode[] = [
  'gateFailed', 'isAuthor', 'contentChanged', 'blocked', 'approvedEarlierStep', 'mayNotStart', 'nobodyToSign',
] // prettier-ignore

/** The forward action the reader would look for and cannot take, with why; null when there is none. */
export function obstacleOf(actions: AnsweredAction[]): AnsweredAction | null {
  const forward = actions.filter(({ id }) => id === 'submit' || id === 'approve')
  return (
    forward.find(
      ({ enabled, reasons }) =>
        !enabled && reasons.length > 0 && reasons.every(({ code }) => telling.includes(code)),
    ) ?? null
  )
}
