import type { OpenForm } from '../../../../server/submission/openForm'
import { fill, textsIn, type Locale } from '../../../../translations'

/** The words of what a button of the form has to say. A code nobody gave words to is left out: it would tell nothing. */
export function wordNotes(notes: OpenForm['notes'], locale: Locale): string[] {
  const { assist, wordImport } = textsIn(locale)
  const words: Record<string, string> = { ...wordImport.notes, checked: assist.adviceCount }
  return notes.flatMap(({ code, context = {} }) => {
    if (code === 'checked' && context.count === 0) return [assist.noAdvice]
    const text = Object.hasOwn(words, code) ? words[code] : undefined
    return text === undefined ? [] : [fill(text, context)]
  })
}
