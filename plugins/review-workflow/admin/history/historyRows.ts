import { placeOf } from '../core/definition'
import type { Localised, WorkflowDefinition } from '../core/types'
import { isActionId } from '../core/actions'
import type { StoredEvent } from '../store/eventTypes'
import { fill } from '../translations/messages'
import type { Texts } from '../translations/zh'
import { formatInstant } from './formatInstant'

export type HistoryRow = {
  seq: number
  round: number
  at: string
  instant: string
  who: string
  action: string
  change: string
  reasonCode: string | null
  reason: string | null
  gates: string | null
}

/** Events in words. Only labels are looked up here: what happened is written as it was recorded. */
export function historyRows(
  events: StoredEvent[],
  definition: WorkflowDefinition,
  texts: Texts,
  pick: (text: Localised) => string,
): HistoryRow[] {
  const place = placesIn(definition, texts, pick)
  const gate = labelsOf(
    definition.steps.flatMap(({ gates }) => gates),
    ({ id }) => id,
    pick,
  )
  const code = labelsOf(definition.rejectReasons, (reason) => reason.code, pick)
  return events.map((event) => {
    const ticked = Object.keys(event.gates).filter((id) => event.gates[id] === true)
    return {
      seq: event.seq,
      round: event.round,
      at: formatInstant(event.at),
      instant: event.at,
      who: `${event.actorName}${texts.actorKinds[event.actorKind]}`,
      action: isActionId(event.action) ? texts.actions[event.action] : event.action,
      change: fill(texts.fromTo, { from: place(event.from), to: place(event.to) }),
      reasonCode: event.reasonCode === null ? null : code(event.reasonCode),
      reason: event.reason,
      gates:
        ticked.length > 0
          ? fill(texts.gatesTicked, { gates: ticked.map(gate).join(texts.listSeparator) })
          : null,
    }
  })
}

function placesIn(definition: WorkflowDefinition, texts: Texts, pick: (text: Localised) => string) {
  const steps = definition.steps.map(({ id, label }): [string, string] => [
    placeOf('inReview', id),
    pick(label),
  ])
  const statuses = Object.entries(texts.statuses)
  const words = new Map([...steps, ...statuses])
  return (place: string): string => words.get(place) ?? place
}

function labelsOf<Entry extends { label: Localised }>(
  entries: Entry[],
  keyOf: (entry: Entry) => string,
  pick: (text: Localised) => string,
) {
  const words = new Map(entries.map((entry) => [keyOf(entry), pick(entry.label)]))
  return (key: string): string => words.get(key) ?? key
}
