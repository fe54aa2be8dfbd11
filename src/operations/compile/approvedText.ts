import { blockToText, lexicalToBlocks, type TextBlock } from '../../domain/richText'
import { fill, textsIn } from '../../translations'

const words = textsIn('zh').review.edition

/** The text of an item as the digest prints it, as it would be typed: what an edited text starts from. */
export function approvedText(content: Record<string, unknown> | null): string {
  const analysis = lexicalToBlocks(content?.analysis)
  const suggestions = suggestionsOf(content?.suggestions)
  const blocks: TextBlock[] = [
    heading(words.situation),
    ...lexicalToBlocks(content?.situation),
    ...(analysis.length > 0 ? [heading(words.analysis), ...analysis] : []),
    ...(suggestions.length > 0
      ? [heading(analysis.length > 0 ? words.suggestions : words.suggestionsWithoutAnalysis), ...suggestions]
      : []),
  ]
  return blocks.map(blockToText).join('\n')
}

const heading = (text: string): TextBlock => ({ type: 'heading', level: 1, text })

function suggestionsOf(value: unknown): TextBlock[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) => {
    const text: unknown = row !== null && typeof row === 'object' ? Reflect.get(row, 'text') : null
    const [first, ...rest] = lexicalToBlocks(text)
    const lead = first?.type === 'paragraph' || first?.type === 'heading' ? first.text : ''
    const numbered: TextBlock = {
      type: 'paragraph',
      text: fill(words.suggestion, { number: index + 1, text: lead }),
    }
    return lead === '' ? [numbered, ...(first ? [first] : []), ...rest] : [numbered, ...rest]
  })
}
