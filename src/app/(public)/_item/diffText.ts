import { diffChars } from 'diff'

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond so many changed characters a text counts as written anew: looking on would take too long. */
const maxChanges = 2_000

/** How one text became another, character by character, in the order of reading. */
export function diffText(before: string, after: string): Piece[] {
  const changes = diffChars(before, after, { maxEditLength: maxChanges })
  if (!changes) return anew(before, after)
  return changes.map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value }))
}

const anew = (before: string, after: string): Piece[] =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '')

function kindOf(added: boolean, removed: boolean): Piece['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
