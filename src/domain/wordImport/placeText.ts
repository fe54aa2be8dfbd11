import { submissionLimits as limits } from '../submission'
import { findSignature } from './findSignature'
import { findTitle } from './findTitle'
import { finishText } from './finishText'
import { isAttachment, isFurniture } from './furniture'
import { isByline } from './isByline'
import { concludes, runInSectionOf, sectionOf, type SectionHeading } from './sectionOf'
import { textOf } from './textOf'
import type { Draft, PlacedText, WordBlock } from './types'
import { unfoldForm, type Unfolded } from './unfoldForm'

/**
 * Puts the blocks of a document into the fields of the form. Parts are known by their headings; without
 * any, the whole text is the situation. Every block arrives in one place exactly: in a field, among the
 * headings whose place the form's own labels take, or left over.
 */
export function placeText(document: readonly WordBlock[]): PlacedText {
  const blocks = unfoldForm(document)
  const title = findTitle(blocks, limits.title)
  const signature = findSignature(blocks)
  const draft = emptyDraft(hasSuggestions(blocks))
  for (const [at, block] of blocks.entries()) {
    if (title.includes(at)) continue
    if (block.kind === 'label') draft.headings.push(block.text)
    else if (isBeside(blocks, at, title) || signature.has(at)) leave(draft, at, block)
    else place(draft, at, block)
  }
  return finishText(draft, title.map((at) => textOf(blocks[at])).join(''), blocks.length)
}

const emptyDraft = (namesSuggestions: boolean): Draft => ({
  section: 'situation',
  depth: 9,
  isOver: false,
  namesSuggestions,
  pieces: { situation: [], analysis: [], suggestions: [] },
  headings: [],
  leftover: [],
})

const hasSuggestions = (blocks: readonly Unfolded[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      (sectionOf(block) ?? runInSectionOf(block.text))?.section === 'suggestions',
  )

/** Above the title stands the paper's masthead, right under it who wrote it. */
function isBeside(blocks: readonly Unfolded[], at: number, title: readonly number[]): boolean {
  const block = blocks[at]
  const [first] = title
  const isAbove = first !== undefined && at < first
  return (
    isAbove || isByline(blocks, at, title.at(-1)) || (block?.kind !== 'label' && block?.origin === 'aside')
  )
}

function place(draft: Draft, at: number, block: WordBlock): void {
  const isLine = block.kind === 'paragraph' && block.origin === 'body'
  if (!isLine) return draft.isOver ? leave(draft, at, block) : add(draft, textOf(block), true)
  const { text } = block
  draft.isOver ||= isAttachment(text)
  if (draft.isOver || isFurniture(text)) return leave(draft, at, block)
  const heading = sectionOf(block)
  if (heading && opens(draft, heading)) return open(draft, at, text, heading)
  const runIn = runInSectionOf(text)
  if (runIn && opens(draft, runIn)) return openRunIn(draft, runIn)
  if (!draft.namesSuggestions && concludes(text)) enter(draft, { section: 'suggestions', depth: 0 })
  add(draft, text, false)
}

/** A heading further in than the one of its part tells a step of that part, unless it is nothing but the name of another. */
const opens = (draft: Draft, { depth, isPlain }: SectionHeading): boolean => isPlain || depth <= draft.depth

function open(draft: Draft, at: number, text: string, heading: SectionHeading): void {
  enter(draft, heading)
  if (heading.section !== 'suggestions')
    draft.pieces[heading.section].push({ text, isJoined: false, isHeading: heading.isPlain })
  else if (heading.isPlain) draft.headings.push(text)
  else draft.leftover.push({ at, text })
}

function openRunIn(draft: Draft, runIn: SectionHeading & { heading: string; rest: string }): void {
  enter(draft, runIn)
  draft.headings.push(runIn.heading)
  add(draft, runIn.rest, false)
}

function enter(draft: Draft, { section, depth }: Pick<SectionHeading, 'section' | 'depth'>): void {
  draft.section = section
  draft.depth = depth
}

const add = (draft: Draft, text: string, isJoined: boolean): void => {
  draft.pieces[draft.section].push({ text, isJoined, isHeading: false })
}

const leave = (draft: Draft, at: number, block: WordBlock): void => {
  draft.leftover.push({ at, text: textOf(block) })
}
