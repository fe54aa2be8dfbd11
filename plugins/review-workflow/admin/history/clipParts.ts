import type { DiffPart } from '../../core/diff'

/** A shared stretch longer than this is clipped, characters. */
const longest = 160
/** What stays of it on either side of the clip. */
const left = 40

/** A part as it is shown; `hidden` counts the characters taken out of its middle, before `rest`. */
export type ClippedPart = DiffPart & { hidden: number; rest: string }

/** The parts of a changed line with the middle of long shared stretches taken out, so that the change is in sight. */
export const clipParts = (parts: readonly DiffPart[]): ClippedPart[] =>
  parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= longest) return { ...part, hidden: 0, rest: '' }
    const head = index === 0 ? 0 : left
    const tail = index === parts.length - 1 ? 0 : left
    const characters = [...part.text]
    return {
      kind: part.kind,
      text: characters.slice(0, head).join(''),
      hidden: characters.length - head - tail,
      rest: tail === 0 ? '' : characters.slice(-tail).join(''),
    }
  })
