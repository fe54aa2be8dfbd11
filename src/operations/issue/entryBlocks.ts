import type { Block } from '../../../plugins/digest'
import { lexicalToBlocks } from '../../domain/richText'
import { fill, textsIn } from '../../translations'
import type { IssueEntry } from './readEntries'

const texts = textsIn('zh').review.edition

/** The approved text of an entry as the digest prints it: situation, analysis, suggestions under their headings. */
export function approvedBlocks({ approved }: IssueEntry): Block[] {
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

/** What the public reads: the text edited for it where there is one, else the approved text. */
export function publicBlocks(entry: IssueEntry): Block[] {
  const edited = entry.decision.publicText?.trim()
  if (!edited) return approvedBlocks(entry)
  return edited
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', text }))
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
