import type { Localised } from '../../core/types'
import type { Sheet } from '../../operations/readSheet'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { wordsOfDefinition } from '../history/wordsOfDefinition'
import { sheetDate } from './sheetDate'
import { sheetSignatures } from './sheetSignatures'

export type SheetSignature = {
  key: number
  opinion: string
  gates: string | null
  name: string
  date: string
}
export type SheetRow = { step: string; label: string; signatures: SheetSignature[] }

/** Every step of the order with what was signed there; steps nobody has signed yet are left blank for a pen. */
export function sheetRows(
  { run, events }: Pick<Sheet, 'run' | 'events'>,
  texts: Texts,
  pick: (text: Localised) => string,
  language: string,
): SheetRow[] {
  const room = texts.historyRoom
  const words = wordsOfDefinition(run.definition, texts, pick)
  const signatures = sheetSignatures(run.approvals, events)
  return run.definition.steps.map(({ id, label }) => ({
    step: id,
    label: pick(label),
    signatures: signatures
      .filter(({ step }) => step === id)
      .map(({ event }) => {
        const ticked = words.gates.filter((gate) => event.gates[gate] === true)
        const isAutomatic = event.action === 'timeout'
        return {
          key: event.seq,
          opinion: event.reason ?? (isAutomatic ? room.sheetAutomatic : room.sheetAgreed),
          gates:
            ticked.length > 0
              ? fill(room.sheetGates, { gates: ticked.map(words.gate).join(texts.listSeparator) })
              : null,
          name: event.onBehalfOfName
            ? fill(room.sheetSigned, { name: event.actorName, principal: event.onBehalfOfName })
            : event.actorName,
          date: sheetDate(event.at, language),
        }
      }),
  }))
}
