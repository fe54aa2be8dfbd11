import type { TemplateWords } from './types'

/** The names of the `{{…}}` of a mail, each once, in the order in which they appear. */
export const placesIn = ({ subject, text }: TemplateWords): string[] => [
  ...new Set([...`${subject}\n${text}`.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '')),
]
