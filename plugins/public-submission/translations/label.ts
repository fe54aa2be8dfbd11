import { en } from './en'
import { zh } from './zh'

export type LabelKey = keyof typeof zh

/** A text in both languages, as Payload takes labels. */
export const label = (key: LabelKey): { zh: string; en: string } => ({ zh: zh[key], en: en[key] })

/** A text in one language; Chinese for every language but English. */
export const textIn = (locale: string, key: LabelKey): string => (locale.startsWith('en') ? en[key] : zh[key])
