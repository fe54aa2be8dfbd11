import { en } from './en'
import { type MailLanguage, type MailTexts } from './types'
import { zh } from './zh'

/** All dictionaries of the plugin, by language. */
export const dictionaries: Record<MailLanguage, MailTexts> = { zh, en }
