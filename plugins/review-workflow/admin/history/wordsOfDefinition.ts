import type { Localised, WorkflowDefinition } from '../../core/types'
import type { Texts } from '../../translations/zh'

/** What an order's own names are called; a name that is not in it (any more) is told as it was recorded. */
export type DefinitionWords = {
  place: (place: string) => string
  step: (id: string) => string
  gate: (id: string) => string
  /** Ids of all gates, in the order of the definition. */
  gates: string[]
  reasonCode: (code: string) => string
}

export function wordsOfDefinition(
  { steps, rejectReasons }: WorkflowDefinition,
  texts: Texts,
  pick: (text: Localised) => string,
): DefinitionWords {
  const step = named(steps.map(({ id, label }) => [id, pick(label)]))
  const status = named(Object.entries(texts.statuses))
  const gates = steps.flatMap((one) => one.gates)
  return {
    place: (place) => (place.startsWith('step:') ? step(place.slice('step:'.length)) : status(place)),
    step,
    gates: [...new Set(gates.map(({ id }) => id))],
    gate: named(gates.map(({ id, label }) => [id, pick(label)])),
    reasonCode: named(rejectReasons.map(({ code, label }) => [code, pick(label)])),
  }
}

function named(entries: [string, string][]): (name: string) => string {
  const words = new Map(entries)
  return (name) => words.get(name) ?? name
}
