import type { Localised } from '../core/types'
import { textsFor } from '../translations/messages'
import type { Texts } from '../translations/zh'

/** The dictionary of a language, and the choice of that language from a definition's own labels. */
export const wordsIn = (
  language: string | undefined,
): { texts: Texts; pick: (text: Localised) => string } => ({
  texts: textsFor(language),
  pick: (text) => (language === 'en' ? text.en : text.zh),
})
