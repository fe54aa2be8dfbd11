/**
 * The reviewed part of a document: the named fields only, relations as ids, array rows without their
 * storage ids. Everything else (order, timestamps, folders) may change without touching an approval.
 */
export function contentOf(
  document: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, normalise(document[field])]))
}

function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normaliseRow)
  if (isRecord(value)) return isPopulated(value) ? value.id : mapValues(value, normalise)
  return value
}

function normaliseRow(row: unknown): unknown {
  if (!isRecord(row)) return row
  if (isPopulated(row)) return row.id
  const { id: _storageId, ...content } = row
  return mapValues(content, normalise)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)

// A relation read with depth arrives as the whole document; only its identity is reviewed here.
const isPopulated = (value: Record<string, unknown>): boolean => 'id' in value && 'createdAt' in value

const mapValues = (
  value: Record<string, unknown>,
  map: (entry: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry)]))
