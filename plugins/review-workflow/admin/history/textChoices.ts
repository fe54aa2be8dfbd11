import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import type { HistoryRow } from './historyRows'

/** A text that can be compared: its hash, or `current`. */
export type TextChoice = { value: string; label: string }

/** The kept texts in the order they came about, named by the event that first carried them, and the present one. */
export function textChoices(rows: HistoryRow[], kept: readonly string[], texts: Texts): TextChoice[] {
  const room = texts.historyRoom
  const isRepeated = rows.some(({ round }) => round > 1)
  const firsts = kept.flatMap((hash) => rows.find(({ contentHash }) => contentHash === hash) ?? [])
  const choices = firsts
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ contentHash, round, action, who, at }) => ({
      value: contentHash,
      label: fill(isRepeated ? room.textOfRound : room.textOf, { round, action, who, when: at }),
    }))
  return choices.length === 0 ? [] : [...choices, { value: 'current', label: room.currentText }]
}

/** For every event that brought another text than the one kept before it: what to compare it with. */
export function changesSince(
  rows: HistoryRow[],
  kept: readonly string[],
): Map<number, { from: string; to: string }> {
  const changes = new Map<number, { from: string; to: string }>()
  let last: string | null = null
  for (const { seq, contentHash } of rows) {
    if (!kept.includes(contentHash)) continue
    if (last !== null && last !== contentHash) changes.set(seq, { from: last, to: contentHash })
    last = contentHash
  }
  return changes
}
