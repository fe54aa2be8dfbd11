import type { Block } from '../../../plugins/digest'
import { lexicalToBlocks, textToLexical } from '../../domain/richText'
import { fill, textsIn } from '../../translations'
import type { EntrySource, IssueEntry } from './types'

const texts = textsIn('zh').review.edition

/** What the office reads: the text edited for print (核稿) where there is one, else the approved text. */
export function internalBlocks({ decision, lead }: IssueEntry): Block[] {
  const edited = decision.text?.trim()
  return edited ? typedBlocks(edited) : approvedBlocks(lead)
}

/** What the public reads: the text written for it, and never another. */
export const publicBlocks = ({ decision }: IssueEntry): Block[] => typedBlocks(decision.publicText ?? '')

/** Blocks of a text typed in a plain box. */
const typedBlocks = (text: string): Block[] => lexicalToBlocks(textToLexical(text))

/** The approved text of an item as the digest prints it: situation, analysis, suggestions under their headings. */
export function approvedBlocks({ approved }: Pick<EntrySource, 'approved'>): Block[] {
  const analysis = lexicalToBlocks(approved?.analysis)
  const suggestions = suggestionsOf(approved?.suggestions)
  return [
    heading(texts.situation),
    ...lexicalToBlocks(approved?.situation),
    ...(analysis.length > 0 ? [heading(texts.analysis), ...analysis] : []),
    ...(suggestions.length > 0
      ? [heading(analysis.length > 0 ? texts.suggestions : texts.suggestionsWithoutAnalysis), ...suggestions]
      : []),
  ]
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text })

function suggestionsOf(value: unknown): Block[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) =>
    numbered(lexicalToBlocks(isRow(row) ? row.text : null), index + 1),
  )
}

/** The number stands before the first paragraph; a suggestion that begins with a list or a table has it on its own line. */
function numbered(blocks: Block[], number: number): Block[] {
  const [first, ...rest] = blocks
  const words = first?.type === 'paragraph' || first?.type === 'heading' ? first.text : ''
  const lead: Block = { type: 'paragraph', text: fill(texts.suggestion, { number, text: words }) }
  return words === '' ? [lead, ...blocks] : [lead, ...rest]
}

const isRow = (row: unknown): row is { text: unknown } =>
  row !== null && typeof row === 'object' && 'text' in row
