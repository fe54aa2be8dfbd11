import { submissionLimits as limits } from '../submission'
import { splitSuggestions } from './splitSuggestions'
import type { Draft, Piece, PlacedText } from './types'

/** What was collected, as the fields hold it. */
export function finishText(draft: Draft, title: string, end: number): PlacedText {
  const { rows, heading } = splitSuggestions(draft.pieces.suggestions)
  const beyond = rows.slice(limits.suggestions).map((text) => ({ at: end, text }))
  const [first, second] = [draft.pieces.situation, draft.pieces.analysis].map(withoutLoneHeading)
  // A text that only analyses still tells what it is about, and that field must not be empty.
  const [situation = '', analysis = ''] = first?.text === '' ? [second?.text] : [first?.text, second?.text]
  return {
    ...(title === '' ? {} : { title }),
    situation,
    analysis,
    suggestions: rows.slice(0, limits.suggestions),
    headings: [...draft.headings, ...(first?.headings ?? []), ...(second?.headings ?? []), ...heading],
    leftover: [...draft.leftover, ...beyond].sort((one, other) => one.at - other.at).map(({ text }) => text),
  }
}

/** 一、基本情况 alone says no more than the label of the field; two such headings divide the text and stay. */
function withoutLoneHeading(pieces: readonly Piece[]): { text: string; headings: string[] } {
  const headings = pieces.filter(({ isHeading }) => isHeading)
  const isLone = headings.length === 1 && pieces.length > 1
  const kept = isLone ? pieces.filter(({ isHeading }) => !isHeading) : pieces
  return {
    text: kept.map(({ text }) => text).join('\n'),
    headings: isLone ? headings.map(({ text }) => text) : [],
  }
}
