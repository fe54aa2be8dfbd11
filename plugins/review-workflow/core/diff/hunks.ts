import type { Run } from './shortestEdit'
import type { DiffPart, Hunk } from './types'

/** Runs as hunks: everything that changes between two shared stretches is one change. */
export function hunksOf(runs: readonly Run[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const { kind, tokens } of runs) {
    const last = hunks.at(-1)
    const hunk = last && (kind !== 'same' || !isChange(last)) ? last : { same: '', removed: '', added: '' }
    if (hunk !== last) hunks.push(hunk)
    hunk[kind] += tokens.join('')
  }
  return hunks
}

export const isChange = ({ removed, added }: Hunk): boolean => removed !== '' || added !== ''

/** Hunks as parts in reading order, what was removed before what was added. */
export const partsOf = (hunks: readonly Hunk[]): DiffPart[] =>
  joined(
    hunks.flatMap(({ same, removed, added }): DiffPart[] => [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]),
  )

/** Without empty parts, and with neighbours of one kind as one. Between two shared stretches, removed comes first. */
export function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    for (const kind of ['removed', 'added'] as const)
      if (change[kind] !== '') result.push({ kind, text: change[kind] })
    change = { removed: '', added: '' }
  }
  for (const { kind, text } of parts) {
    if (text === '') continue
    if (kind !== 'same') {
      change[kind] += text
      continue
    }
    close()
    const last = result.at(-1)
    if (last?.kind === 'same') last.text += text
    else result.push({ kind, text })
  }
  close()
  return result
}
