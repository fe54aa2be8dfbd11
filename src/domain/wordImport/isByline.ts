import { sectionOf } from './sectionOf'
import type { Unfolded } from './unfoldForm'

/** How far below the title names may stand, and how long such a line is at most. */
const lines = 3
const longest = 40

/** Whether a line names who wrote the text: centred or in brackets, with nothing but such lines up to the title. */
export function isByline(blocks: readonly Unfolded[], at: number, title: number | undefined): boolean {
  if (title === undefined || at <= title || at > title + lines) return false
  return blocks.slice(title + 1, at + 1).every(isName)
}

const isName = (block: Unfolded): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= longest &&
  (block.align === 'centre' || /^[（(].{2,38}[）)]$/.test(block.text)) &&
  sectionOf(block) === null
