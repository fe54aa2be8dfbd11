import type { Localised, WorkflowDefinition } from '../../core/types'
import type { StoredEvent } from '../../store/eventTypes'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { formatInstant } from '../formatInstant'
import { historyGates, type HistoryGate } from './historyGates'
import { historyNotes } from './historyNotes'
import { wordsOfDefinition } from './wordsOfDefinition'

export type HistoryRow = {
  seq: number
  round: number
  at: string
  instant: string
  who: string
  /** In whose place; null for their own. */
  inPlaceOf: string | null
  /** Through which door, and for those of the office from which address. */
  door: string
  action: string
  /** Null when the run stayed where it was. */
  change: string | null
  reasonCode: string | null
  reason: string | null
  gates: HistoryGate[]
  notes: string[]
  contentHash: string
}

export type HistoryReader = {
  texts: Texts
  pick: (text: Localised) => string
  /** Whether the reader takes part in the review: only they see addresses. */
  isOfOffice: boolean
}

/** Events in words. Only labels are looked up here: what happened is written as it was recorded. */
export function historyRows(
  events: StoredEvent[],
  definition: WorkflowDefinition,
  { texts, pick, isOfOffice }: HistoryReader,
): HistoryRow[] {
  const words = wordsOfDefinition(definition, texts, pick)
  const room = texts.historyRoom
  return events.map((event) => {
    const details = event.details ?? {}
    const address = isOfOffice ? (event.address ?? null) : null
    const door = wordFor(event.via, room.doors)
    return {
      seq: event.seq,
      round: event.round,
      at: formatInstant(event.at),
      instant: event.at,
      who: `${event.actorName}${texts.actorKinds[event.actorKind]}`,
      inPlaceOf: event.onBehalfOfName ? fill(room.inPlaceOf, { name: event.onBehalfOfName }) : null,
      door: address === null ? door : fill(room.fromDoorAndAddress, { door, address }),
      action: wordFor(event.action, room.acts),
      change:
        event.from === event.to
          ? null
          : fill(texts.fromTo, { from: words.place(event.from), to: words.place(event.to) }),
      reasonCode: event.reasonCode === null ? null : words.reasonCode(event.reasonCode),
      reason: event.reason,
      gates: historyGates(event.gates, details.gateResults ?? {}, texts, words, pick),
      notes: historyNotes(event.action, details, texts, words),
      contentHash: event.contentHash,
    }
  })
}

const wordFor = (name: string, words: Record<string, string>): string =>
  Object.hasOwn(words, name) ? (words[name] ?? name) : name
