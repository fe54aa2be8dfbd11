import { en } from './en'
import { zh, type Texts } from './zh'

export const dictionaries = { zh, en } as const

/** A text of this plugin in every language. */
export const both = (pick: (texts: Texts) => string): { zh: string; en: string } => ({
  zh: pick(zh),
  en: pick(en),
})
