import { type Payload } from 'payload'

import { settingsOf } from './settingsOf'

/**
 * Values of the application's own fields with the database columns they go to.
 * Throws on a name that is no column of the messages table, so that a mistyped field is never lost silently.
 */
export function extraColumns(
  payload: Payload,
  extra: Record<string, unknown>,
): { name: string; value: unknown }[] {
  const table: unknown = payload.db.tables[settingsOf(payload).names.table]
  return Object.entries(extra).map(([field, value]) => ({ name: columnName(table, field), value }))
}

function columnName(table: unknown, field: string): string {
  const column = property(table, field)
  const name = property(column, 'name')
  if (typeof name !== 'string')
    throw new Error(`department-mail: "${field}" is no extra field of the messages collection`)
  return name
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}
