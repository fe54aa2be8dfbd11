import type { Fields } from './fields'

/** Answers as nested as the names of their fields say. */
export type Nested = { [name: string]: Nested | string | string[] | Nested[] }

/** `suggestions.0.text` as `{ suggestions: [{ text }] }`: what the server keeps. */
export function nest(fields: Fields): Nested {
  const root: Nested = {}
  const suggestions: Nested[] = []
  for (const [name, value] of Object.entries(fields)) {
    const [first = '', second = '', third] = name.split('.')
    if (third !== undefined) suggestions[Number(second)] = { ...suggestions[Number(second)], [third]: value }
    else if (second !== '') root[first] = { ...asNested(root[first]), [second]: value }
    else root[first] = value
  }
  // A row may be missing in between; the list has none.
  return { ...root, suggestions: Array.from(suggestions, (row) => row ?? {}) }
}

/** The other way round; whatever is no text is left out. */
export function flatten(values: unknown, path = ''): Fields {
  if (typeof values === 'string') return { [path]: values }
  if (typeof values !== 'object' || values === null) return {}
  const fields: Fields = {}
  for (const [name, value] of Object.entries(values)) {
    Object.assign(fields, flatten(value, path === '' ? name : `${path}.${name}`))
  }
  return fields
}

const asNested = (value: Nested[string] | undefined): Nested =>
  typeof value === 'object' && !Array.isArray(value) ? value : {}
