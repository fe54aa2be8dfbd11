import type { OpenForm } from '../../../../server/submission/openForm'
import { fill, textsIn, type Locale } from '../../../../translations'

/** The words of what a button of the form has to say. A code nobody gave words to is left out: it would tell nothing. */
export function wordNotes(notes: OpenForm['notes'], locale: Locale): string[] {
  const { admission, wordImport } = textsIn(locale)
  return notes.flatMap(({ code, context = {} }) => {
    const text = textAt(wordImport, code) ?? textAt(admission, code)
    return text === undefined ? [] : [fill(text, context)]
  })
}

/** A code arrives from what was kept; only the dictionary's own texts are words, at any depth of it. */
function textAt(dictionary: object, code: string): string | undefined {
  const entries: [string, unknown][] = Object.entries(dictionary)
  const own = entries.find(([key, value]) => key === code && typeof value === 'string')?.[1]
  if (typeof own === 'string') return own
  const nested = entries.flatMap(([, value]) => (typeof value === 'object' && value !== null ? [value] : []))
  return nested.map((inner) => textAt(inner, code)).find((text) => text !== undefined)
}
