import { tableToText } from '../richText'
import { submissionLimits as limits } from '../submission'
import { findSignature } from './findSignature'
import { findTitle } from './findTitle'
import { isAttachment, isFurniture } from './furniture'
import { runInSectionOf, sectionOf, type Section, type SectionHeading } from './sectionOf'
import { splitSuggestions, type Piece } from './splitSuggestions'
import type { PlacedText, WordBlock } from './types'

type Draft = {
  section: Section
  /** Depth of the heading that opened the section; 9 before any did. */
  depth: number
  isOver: boolean
  pieces: Record<Section, Piece[]>
  headings: string[]
  leftover: { at: number; text: string }[]
}

/**
 * Puts the blocks of a document into the fields of the form. Parts are known by their headings; without
 * any, the whole text is the situation. Every block arrives in one place exactly: in a field, among the
 * headings whose place the form's own labels take, or left over.
 */
export function placeText(blocks: readonly WordBlock[]): PlacedText {
  const title = findTitle(blocks, limits.title)
  const signature = findSignature(blocks)
  const draft = emptyDraft()
  for (const [at, block] of blocks.entries()) {
    if (title.includes(at)) continue
    const isBeside = signature.has(at) || isBeforeTitle(at, title) || isByline(blocks, at, title)
    if (isBeside || block.origin === 'aside') leave(draft, at, block)
    else place(draft, at, block)
  }
  return finish(draft, title.map((at) => textOf(blocks[at])).join(''), blocks.length)
}

const emptyDraft = (): Draft => ({
  section: 'situation',
  depth: 9,
  isOver: false,
  pieces: { situation: [], analysis: [], suggestions: [] },
  headings: [],
  leftover: [],
})

function place(draft: Draft, at: number, block: WordBlock): void {
  const text = textOf(block)
  const isHead = block.kind === 'paragraph' && block.origin === 'body'
  if (isHead && isAttachment(text)) draft.isOver = true
  if (draft.isOver || (isHead && isFurniture(text))) return leave(draft, at, block)
  const heading = isHead ? sectionOf(block) : null
  if (heading && opens(draft, heading)) return open(draft, at, block, heading)
  const runIn = isHead ? runInSectionOf(text) : null
  if (!runIn || !opens(draft, runIn)) return add(draft, text, !isHead)
  draft.headings.push(runIn.heading)
  enter(draft, runIn)
  add(draft, runIn.rest, false)
}

/** A heading further in than the one of its part tells a step of that part, unless it is nothing but the name of another. */
const opens = (draft: Draft, { depth, isPlain }: SectionHeading): boolean => isPlain || depth <= draft.depth

function open(draft: Draft, at: number, block: WordBlock, heading: SectionHeading): void {
  enter(draft, heading)
  if (heading.isPlain) draft.headings.push(textOf(block))
  else if (heading.section === 'suggestions') leave(draft, at, block)
  else add(draft, textOf(block), false)
}

function enter(draft: Draft, { section, depth }: SectionHeading): void {
  draft.section = section
  draft.depth = depth
}

const add = (draft: Draft, text: string, isJoined: boolean): void => {
  draft.pieces[draft.section].push({ text, isJoined })
}

const leave = (draft: Draft, at: number, block: WordBlock): void => {
  draft.leftover.push({ at, text: textOf(block) })
}

const textOf = (block: WordBlock | undefined): string =>
  block === undefined ? '' : block.kind === 'table' ? tableToText(block.rows) : block.text

const isBeforeTitle = (at: number, [title]: readonly number[]): boolean => title !== undefined && at < title

/** Centred or bracketed lines right under the title name who wrote it. */
function isByline(blocks: readonly WordBlock[], at: number, title: readonly number[]): boolean {
  const block = blocks[at]
  const last = title.at(-1)
  if (last === undefined || at <= last || at > last + 3 || block?.kind !== 'paragraph') return false
  const above = blocks.slice(last + 1, at)
  const isUnderTitle = above.every((other) => other.kind === 'paragraph' && other.text.length <= 40)
  const isName = block.align === 'centre' || /^[（(].{2,38}[）)]$/.test(block.text)
  return isUnderTitle && isName && block.text.length <= 40 && sectionOf(block) === null
}

function finish(draft: Draft, title: string, end: number): PlacedText {
  const { rows, heading } = splitSuggestions(draft.pieces.suggestions)
  const beyond = rows.slice(limits.suggestions).map((text) => ({ at: end, text }))
  const texts = [draft.pieces.situation, draft.pieces.analysis].map((pieces) =>
    pieces.map(({ text }) => text).join('\n'),
  )
  const [situation = '', analysis = ''] = texts[0] === '' ? [texts[1], ''] : texts
  return {
    ...(title === '' ? {} : { title }),
    situation,
    analysis,
    suggestions: rows.slice(0, limits.suggestions),
    headings: [...draft.headings, ...heading],
    leftover: [...draft.leftover, ...beyond].sort((one, other) => one.at - other.at).map(({ text }) => text),
  }
}
