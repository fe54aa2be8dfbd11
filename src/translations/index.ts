import { en } from './en'
import { zh } from './zh'

export type Locale = 'zh' | 'en'
export type Texts = typeof zh

export const locales: readonly Locale[] = ['zh', 'en']
export const defaultLocale: Locale = 'zh'

const dictionaries: Record<Locale, Texts> = { zh, en }

/** The dictionary of a language. */
export const textsIn = (locale: Locale): Texts => dictionaries[locale]

/** One text in every language, for labels that Payload picks from itself. */
export const both = (pick: (texts: Texts) => string): { zh: string; en: string } => ({
  zh: pick(zh),
  en: pick(en),
})

/** Puts `{{name}}` values into a text; an unknown name becomes nothing. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

export const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en'
