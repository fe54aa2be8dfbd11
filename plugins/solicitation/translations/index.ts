import { en } from './en'
import { zh, type Texts } from './zh'

/** A text of this plugin in every language. */
export const both = (pick: (texts: Texts) => string): { zh: string; en: string } => ({
  zh: pick(zh),
  en: pick(en),
})
