/** The id of a relation, whether it was read as an id or as a document. */
export function idOf(value: unknown): string | null {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
