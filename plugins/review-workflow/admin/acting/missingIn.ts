import type { Localised } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import type { Answers } from './answers'
import type { AnsweredAction, AnsweredGate } from './types'

/** `field` is the id suffix of the control that mends it. */
export type Missing = { field: string; message: string }

/** Everything the form of an action still lacks, in its order; empty when it may be sent. */
export function missingIn(
  action: AnsweredAction,
  answers: Answers,
  texts: Texts,
  pick: (text: Localised) => string,
): Missing[] {
  const noTarget = action.targets.length > 0 && answers.to === ''
  const noPerson = action.people !== 'none' && action.removable.length === 0 && answers.people.length === 0
  const noneRemoved = action.removable.length > 0 && answers.removed.length === 0
  const noCode = action.needs === 'code' && answers.reasonCode === ''
  const noReason = (action.needs === 'text' || action.needs === 'code') && answers.reason.trim() === ''
  return [
    ...action.gates.flatMap((gate) => missingAt(gate, answers, texts, pick)),
    ...(noTarget ? [{ field: 'target', message: texts.acting.targetRequired }] : []),
    ...(noPerson ? [{ field: 'people', message: texts.acting.personRequired }] : []),
    ...(noneRemoved ? [{ field: 'removed', message: texts.acting.removableRequired }] : []),
    ...(noCode ? [{ field: 'code', message: texts.reasons.reasonCodeRequired }] : []),
    ...(noReason ? [{ field: 'reason', message: texts.reasons.reasonRequired }] : []),
  ]
}

function missingAt(
  { id, label, required, kind, note, outcome }: AnsweredGate,
  { gates }: Answers,
  texts: Texts,
  pick: (text: Localised) => string,
): Missing[] {
  const gate = pick(label)
  if (kind !== 'manual') {
    const isInTheWay = required && outcome?.passed === false
    return isInTheWay ? [{ field: `gate-${id}`, message: fill(texts.acting.gateBlocked, { gate }) }] : []
  }
  const isTicked = gates[id]?.ticked === true
  if (!isTicked) {
    const message = fill(texts.reasons.gateRequired, { gate })
    return required ? [{ field: `gate-${id}`, message }] : []
  }
  const lacksNote = note === 'required' && !gates[id]?.note.trim()
  return lacksNote
    ? [{ field: `gate-${id}-note`, message: fill(texts.acting.gateNoteRequired, { gate }) }]
    : []
}
