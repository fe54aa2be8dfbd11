import { placesIn } from './placesIn'
import type { TemplateIssue, TemplateWords } from './types'

/** Characters; a subject longer than this is cut by every client. */
export const longestSubject = 120
export const longestText = 4_000
/** Without them the recipient cannot do what the mail asks for. */
const needed = ['link', 'code']

/**
 * Everything that stands against changed words, all at once: a value nobody fills in would be an empty place in
 * every mail, and a mail without its link is no use.
 *
 * @param original the product's words, which know every value there is
 */
export function checkTemplate(words: TemplateWords, original: TemplateWords): TemplateIssue[] {
  const known = placesIn(original)
  const used = placesIn(words)
  const inText = placesIn({ subject: '', text: words.text })
  return [
    ...lengthOf('subject', words.subject, longestSubject),
    ...lengthOf('text', words.text, longestText),
    ...(/[\r\n]/.test(words.subject) ? [{ field: 'subject', code: 'lineBreak' } as const] : []),
    ...used
      .filter((place) => !known.includes(place))
      .map(
        (place) =>
          ({ field: inText.includes(place) ? 'text' : 'subject', code: 'unknownPlace', place }) as const,
      ),
    ...needed
      .filter((place) => known.includes(place) && !inText.includes(place))
      .map((place) => ({ field: 'text', code: 'missingPlace', place }) as const),
  ]
}

function lengthOf(field: TemplateIssue['field'], value: string, longest: number): TemplateIssue[] {
  if (value.trim() === '') return [{ field, code: 'required' }]
  return value.length > longest ? [{ field, code: 'tooLong' }] : []
}
