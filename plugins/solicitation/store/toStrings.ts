/** The values of a field, whether it holds one or many, ids or documents; nothing for an empty one. */
export function toStrings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toStrings)
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'object' && value !== null && 'id' in value) return toStrings(value.id)
  return []
}
