/**
 * One text for one value: keys sorted, absent, null and empty values left out, so that a column that
 * reads back as null and a field that was never sent are the same content.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(prune(value)) ?? 'null'
}

function prune(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const list = value.map(prune)
    return list.length === 0 ? undefined : list.map((entry) => entry ?? null)
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, entry]) => [key, prune(entry)] as const)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  return value === null || value === '' ? undefined : value
}
