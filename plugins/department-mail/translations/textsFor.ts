import { dictionaries } from './dictionaries'
import { type MailTexts } from './types'

/** The dictionary for a language code; Chinese for every language but English. */
export function textsFor(language: string | null | undefined): MailTexts {
  return language?.toLowerCase().startsWith('en') ? dictionaries.en : dictionaries.zh
}
