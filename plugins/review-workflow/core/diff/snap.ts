import { entryOf } from './entryOf'
import { isChange } from './hunks'
import type { Hunk } from './types'
import { wordBounds } from './wordBounds'

/** How far a replacement is widened to whole words, in UTF-16 units: most Chinese words have two characters. */
const reach = 2

/** Widens every replacement to whole words: 「农[民→业]」 is 「[农民→农业]」. Additions and removals stay as they are. */
export function snapToWords(hunks: readonly Hunk[]): Hunk[] {
  const widths = widthsOf(hunks)
  const result: Hunk[] = []
  hunks.forEach(({ same, removed, added }, index) => {
    const last = result.at(-1)
    const forth = entryOf(widths, index - 1, unwidened).forth
    const back = entryOf(widths, index, unwidened).back
    // Widened from both ends, a shared stretch may be used up: then the two changes are one.
    const isUsedUp = forth + back >= same.length
    if (last && isUsedUp && isChange(last)) {
      last.removed += same + removed
      last.added += same + added
      return
    }
    if (last) {
      last.removed += same.slice(0, forth)
      last.added += same.slice(0, forth)
    }
    const taken = same.slice(same.length - back)
    result.push({
      same: same.slice(forth, same.length - back),
      removed: taken + removed,
      added: taken + added,
    })
  })
  return result
}

type Width = { back: number; forth: number }

const unwidened: Width = { back: 0, forth: 0 }

function widthsOf(hunks: readonly Hunk[]): Width[] {
  const isBoundBefore = wordBounds(hunks.map(({ same, removed }) => same + removed).join(''))
  const isBoundAfter = wordBounds(hunks.map(({ same, added }) => same + added).join(''))
  const isBound = (from: number, to: number): boolean => isBoundBefore(from) && isBoundAfter(to)
  let [from, to] = [0, 0]
  return hunks.map(({ same, removed, added }, index) => {
    const start = { from: from + same.length, to: to + same.length }
    from = start.from + removed.length
    to = start.to + added.length
    if (removed === '' || added === '') return { back: 0, forth: 0 }
    const end = { from, to }
    const room = hunks[index + 1]?.same.length ?? 0
    return {
      back: stepsTo((step) => isBound(start.from - step, start.to - step), same.length),
      forth: stepsTo((step) => isBound(end.from + step, end.to + step), room),
    }
  })
}

function stepsTo(isGood: (step: number) => boolean, most: number): number {
  for (let step = 0; step <= Math.min(reach, most); step += 1) if (isGood(step)) return step
  return 0
}
