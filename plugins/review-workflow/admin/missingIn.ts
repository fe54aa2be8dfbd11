import { fill } from '../translations/messages'
import type { Texts } from '../translations/zh'
import type { Localised } from '../core/types'
import type { AnsweredAction } from './types'

export type Answers = { reason: string; reasonCode: string; gates: Record<string, boolean> }
/** `field` is the id suffix of the control that mends it. */
export type Missing = { field: string; message: string }

/** Everything the form of an action still lacks, in its order; empty when it may be sent. */
export function missingIn(
  action: AnsweredAction,
  { reason, reasonCode, gates }: Answers,
  texts: Texts,
  pick: (text: Localised) => string,
): Missing[] {
  const unticked = action.gates
    .filter(({ id, required }) => required && gates[id] !== true)
    .map(({ id, label }) => ({
      field: `gate-${id}`,
      message: fill(texts.reasons.gateRequired, { gate: pick(label) }),
    }))
  const noCode = action.needs === 'code' && reasonCode === ''
  const noReason = action.needs !== 'none' && reason.trim() === ''
  return [
    ...unticked,
    ...(noCode ? [{ field: 'code', message: texts.reasons.reasonCodeRequired }] : []),
    ...(noReason ? [{ field: 'reason', message: texts.reasons.reasonRequired }] : []),
  ]
}
