import type { FlattenedField, Payload } from 'payload'

/** A place where a row of a collection holds something of its own. */
export type Leaf = {
  collection: string
  /** Path of the field in a document: `reporter.email`, `entries.note`. */
  path: string
  type: FlattenedField['type']
  table: string
  column: string
}

const snake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()

type Place = { collection: string; table: string; path: string[]; columns: string[] }

/** Every field of every collection, as the config has it now: what is added tomorrow is among them. */
export const leafFields = (payload: Payload): Leaf[] =>
  Object.values(payload.collections).flatMap(({ config }) =>
    leavesIn(config.flattenedFields, {
      collection: config.slug,
      table: snake(config.slug),
      path: [],
      columns: [],
    }),
  )

function leavesIn(fields: readonly FlattenedField[], place: Place): Leaf[] {
  return fields
    .filter((field) => !('virtual' in field && field.virtual))
    .flatMap((field) => leavesOf(field, place))
}

function leavesOf(field: FlattenedField, place: Place): Leaf[] {
  const { collection, table } = place
  const path = [...place.path, field.name]
  const columns = [...place.columns, snake(field.name)]
  switch (field.type) {
    case 'group':
    case 'tab':
      return leavesIn(field.flattenedFields, { ...place, path, columns })
    case 'array':
      return leavesIn(field.flattenedFields, {
        collection,
        table: [table, ...columns].join('_'),
        path,
        columns: [],
      })
    case 'blocks':
      throw new Error(`${collection}.${path.join('.')}: the canary does not know where blocks are kept`)
    case 'join':
      return []
    default:
      return [{ collection, path: path.join('.'), type: field.type, table, column: columns.join('_') }]
  }
}
