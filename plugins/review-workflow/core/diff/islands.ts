import type { Hunk } from './types'
import { isChange } from './hunks'

/** Pauses the eye holds on to, however much changes around them. */
const pause = /[，。；：！？、\n]/

/**
 * Takes the scraps of equality out that a rewritten passage leaves between its changes: they are chance,
 * and read as confetti.
 */
export function withoutIslands(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = []
  for (const hunk of hunks) {
    const last = result.at(-1)
    if (last && isChange(last) && isIsland(last, hunk)) {
      last.removed += hunk.same + hunk.removed
      last.added += hunk.same + hunk.added
    } else result.push({ ...hunk })
  }
  return result
}

/** One sign alone is an island between any two changes; a longer scrap between changes longer than itself. */
function isIsland(before: Hunk, { same, ...after }: Hunk): boolean {
  if (!isChange({ same, ...after }) || pause.test(same)) return false
  const length = [...same].length
  const around = Math.min(lengthOf(before), lengthOf({ same, ...after }))
  return length <= 1 || (length <= 3 && length < around)
}

const lengthOf = ({ removed, added }: Hunk): number => Math.max(removed.length, added.length)
