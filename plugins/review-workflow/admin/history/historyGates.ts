import type { GateResult, Localised } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import type { DefinitionWords } from './wordsOfDefinition'

export type HistoryGate = { id: string; text: string; isMet: boolean }

/** How each gate of an approval came out, with its note: ticked by a person, or found by a rule. */
export function historyGates(
  gates: Record<string, boolean>,
  results: Record<string, GateResult>,
  texts: Texts,
  words: DefinitionWords,
  pick: (text: Localised) => string,
): HistoryGate[] {
  const room = texts.historyRoom
  const named = new Set([...Object.keys(gates), ...Object.keys(results)])
  // As the order lists them: what is stored has no order of its own.
  const ids = [
    ...words.gates.filter((id) => named.has(id)),
    ...[...named].filter((id) => !words.gates.includes(id)),
  ]
  return ids.map((id) => {
    const result = results[id]
    const isMet = gates[id] ?? result?.passed ?? false
    const found = result?.text_zh ? pick({ zh: result.text_zh, en: result.text_en ?? result.text_zh }) : ''
    const note = [found, result?.note ?? ''].filter((part) => part !== '').join(texts.comma)
    const state =
      found === '' ? (isMet ? room.gateTicked : room.gateOpen) : isMet ? room.gatePassed : room.gateFailed
    const text = fill(note === '' ? room.gateLine : room.gateNote, { gate: words.gate(id), state, note })
    return { id, text, isMet }
  })
}
