import { dictionaries } from './dictionaries'
import { type MailTextKey } from './types'

/** A Payload label in both languages for a key of the dictionaries. */
export function labelOf(key: MailTextKey): { zh: string; en: string } {
  return { zh: dictionaries.zh[key], en: dictionaries.en[key] }
}
