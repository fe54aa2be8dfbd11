import { type Json } from './types'

export type Answer = { name: string; text: string }

/** The answers one by one, each under its field name, as a person reads them; what was left empty is left out. */
export function flatten(value: Json, name = ''): Answer[] {
  if (value === null || value === '') return []
  if (typeof value !== 'object') return [{ name, text: String(value) }]
  const entries: [string, Json][] = Array.isArray(value)
    ? value.map((entry, index) => [String(index + 1), entry])
    : Object.entries(value)
  return entries.flatMap(([key, entry]) => flatten(entry, name === '' ? key : `${name}.${key}`))
}

/** Answers in the order of their fields' first names; what is not named comes last, as it was. */
export function inOrder(answers: readonly Answer[], fields: readonly string[]): Answer[] {
  const place = ({ name }: Answer): number => {
    const index = fields.indexOf(name.split('.')[0] ?? '')
    return index === -1 ? fields.length : index
  }
  return [...answers].sort((a, b) => place(a) - place(b))
}
