import { placeText, type PlacedText, type WordBlock } from '../../../../domain/wordImport'
import type { Fields } from './fields'

export type Spread = { fields: Fields; /** What belongs into no field. */ leftover: string[] }

/**
 * Parts a whole manuscript that was pasted into one field among the fields of the form. What was typed
 * before stays, with the pasted text behind it; a title that is there already stays.
 *
 * @param field name of the field it was pasted into
 * @returns null where it is one part only, or no longer stands as it was pasted
 */
export function spreadText(fields: Fields, field: string, pasted: string): Spread | null {
  const value = fields[field] ?? ''
  const placed = placeText(blocksOf(pasted))
  if (!isWhole(placed) || !value.includes(pasted)) return null
  const rest = { ...fields, [field]: value.replace(pasted, () => '').trim() }
  const typedTitle = (rest.title ?? '').trim()
  const title = placed.title ?? ''
  return {
    fields: withSuggestions(
      {
        ...rest,
        title: typedTitle || title,
        situation: behind(rest.situation, placed.situation),
        analysis: behind(rest.analysis, placed.analysis),
      },
      placed.suggestions,
    ),
    leftover: [...(typedTitle !== '' && title !== '' ? [title] : []), ...placed.leftover],
  }
}

/** Two of the three parts at least: otherwise it is where it belongs already. */
const isWhole = ({ situation, analysis, suggestions }: PlacedText): boolean =>
  [situation !== '', analysis !== '', suggestions.length > 0].filter(Boolean).length >= 2

const blocksOf = (text: string): WordBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, level: null, align: null, origin: 'body' }))

const behind = (typed = '', pasted: string): string =>
  [typed.trim(), pasted].filter((text) => text !== '').join('\n\n')

/** Into the rows that are empty, then into new ones. */
function withSuggestions(fields: Fields, suggestions: readonly string[]): Fields {
  const filled = { ...fields }
  let row = 0
  for (const text of suggestions) {
    while ((filled[nameOf(row)] ?? '').trim() !== '') row += 1
    filled[nameOf(row)] = text
  }
  return filled
}

const nameOf = (row: number): string => `suggestions.${row}.text`
