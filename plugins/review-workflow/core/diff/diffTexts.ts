import { hunksOf, joined, partsOf } from './hunks'
import { withoutIslands } from './islands'
import { pairUp } from './pairUp'
import { shortestEdit, type Run } from './shortestEdit'
import { slide } from './slide'
import { snapToWords } from './snap'
import { paragraphsOf, sentencesOf, signsOf } from './tokens'
import type { DiffPart } from './types'

/** Most removals and additions looked for between two lists of pieces, and between two pieces sign by sign. */
const mostEdits = { pieces: 1_000, signs: 400 }
/** Of two pieces that share less than this part of the longer one, all is shown as replaced. */
const leastShared = 0.25
/** Pieces are compared as one text where that shows so many times as much of it as shared. */
const divisionGain = 1.2

/**
 * How one text became another, as a reader of Chinese wants to see it: by paragraph, then by character,
 * whole words and numbers, no scraps. Joined without what was added the parts are `from`, without what
 * was removed they are `to`. 20,000 characters take well under 100 ms.
 */
export function diffTexts(from: string, to: string): DiffPart[] {
  return joined(byPieces(from, to, paragraphsOf, byCharacters))
}

type Splitter = (text: string) => string[]
type Comparer = (from: string, to: string) => DiffPart[]

/** Compares two texts piece by piece, and with `within` the pieces that were corrected rather than exchanged. */
function byPieces(from: string, to: string, split: Splitter, within: Comparer): DiffPart[] {
  const runs = shortestEdit(split(from), split(to), mostEdits.pieces)
  return runs === null ? replaced(from, to) : gapsOf(runs).flatMap((gap) => compareGap(gap, within))
}

/** What two lists share, and what stood and stands between it and the next shared stretch. */
type Gap = { same: string; removed: string[]; added: string[] }

function gapsOf(runs: readonly Run[]): Gap[] {
  const gaps: Gap[] = [{ same: '', removed: [], added: [] }]
  for (const { kind, tokens } of runs) {
    const last = gaps.at(-1)
    if (kind === 'same' || !last) gaps.push({ same: tokens.join(''), removed: [], added: [] })
    else last[kind].push(...tokens)
  }
  return gaps
}

function compareGap({ same, removed, added }: Gap, within: Comparer): DiffPart[] {
  const paired = pairUp(removed, added).flatMap(({ from, to }) =>
    from === '' || to === '' ? replaced(from, to) : within(from, to),
  )
  const isUneven = removed.length !== added.length && removed.length > 0 && added.length > 0
  const joint = isUneven ? within(removed.join(''), added.join('')) : paired
  return [{ kind: 'same', text: same }, ...(sharesMore(joint, paired) ? joint : paired)]
}

/** Whether pieces read better as one: divided or joined somewhere, not each corrected for itself. */
const sharesMore = (joint: readonly DiffPart[], paired: readonly DiffPart[]): boolean =>
  sharedLength(joint) > divisionGain * sharedLength(paired)

/** Character by character; passages that differ too much for that are first taken apart into sentences. */
const byCharacters: Comparer = (from, to) =>
  byCharactersOnly(from, to) ??
  byPieces(from, to, sentencesOf, (one, other) => byCharactersOnly(one, other) ?? replaced(one, other))

function byCharactersOnly(from: string, to: string): DiffPart[] | null {
  const runs = shortestEdit(signsOf(from), signsOf(to), mostEdits.signs)
  if (runs === null) return null
  const parts = partsOf(withoutIslands(snapToWords(withoutIslands(slide(hunksOf(runs))))))
  return sharedLength(parts) < leastShared * Math.max(from.length, to.length) ? replaced(from, to) : parts
}

const sharedLength = (parts: readonly DiffPart[]): number =>
  parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)

const replaced = (removed: string, added: string): DiffPart[] => [
  { kind: 'removed', text: removed },
  { kind: 'added', text: added },
]
