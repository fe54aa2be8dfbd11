import type { SubmissionInput } from '../../../domain/submission'
import { diffText, type Piece } from './diffText'

export type Change = {
  part: 'title' | 'situation' | 'analysis' | 'suggestion'
  number?: number
  pieces: Piece[]
}

/** The texts of an item that differ from what they were, part by part. */
export function changesOf(before: SubmissionInput, after: SubmissionInput): Change[] {
  const rows = Math.max(before.suggestions.length, after.suggestions.length)
  const parts: { part: Change['part']; number?: number; texts: [string, string] }[] = [
    { part: 'title', texts: [before.title, after.title] },
    { part: 'situation', texts: [before.situation, after.situation] },
    { part: 'analysis', texts: [before.analysis, after.analysis] },
    ...Array.from({ length: rows }, (_, at) => ({
      part: 'suggestion' as const,
      number: at + 1,
      texts: [before.suggestions[at]?.text ?? '', after.suggestions[at]?.text ?? ''] as [string, string],
    })),
  ]
  return parts
    .filter(({ texts: [was, is] }) => was !== is)
    .map(({ texts: [was, is], ...change }) => ({ ...change, pieces: diffText(was, is) }))
}
