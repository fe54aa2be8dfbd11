import type pg from 'pg'
import type { Leaf } from './fields'
import { closedFields } from './publicFields'

/** Kinds of field that hold somebody's words. The others hold a choice, a number, a day, or another row's id. */
const wordy: readonly string[] = ['text', 'textarea', 'email', 'richText', 'json', 'code']

const nameOf = ({ collection, path }: Leaf): string => `${collection}.${path}`

/** Whether a secret can be planted in a field: everything but ids and what is listed as closed. */
export const isPlantable = (leaf: Leaf): boolean =>
  wordy.includes(leaf.type) && !/(^|\.)id$/.test(leaf.path) && !closedFields.has(nameOf(leaf))

/** The secret of a field: nobody writes it, it breaks over no line, and no two fields have the same. */
export const secretOf = (leaf: Leaf, all: readonly Leaf[]): string =>
  `zq7${String(all.indexOf(leaf)).padStart(4, '0')}kx`

/** Every field's secret, by the name of the field. */
export const secretsOf = (leaves: readonly Leaf[]): Map<string, string> =>
  new Map(leaves.filter(isPlantable).map((leaf) => [nameOf(leaf), secretOf(leaf, leaves)]))

type Planting = {
  leaves: readonly Leaf[]
  /** Conditions under which a field is public and stays as it is. */
  open: Readonly<Record<string, string>>
  /** Only these collections; all when absent. */
  only?: readonly string[]
  /** Past triggers and foreign keys, where the database would refuse to have its history rewritten. */
  past?: boolean
}

/** Writes its secret into every field that is not public, of every row there is. */
export async function plant(pool: pg.Pool, { leaves, open, only, past = false }: Planting): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    if (past) await client.query('set local session_replication_role = replica')
    for (const leaf of leaves) {
      if (!isPlantable(leaf) || (only && !only.includes(leaf.collection))) continue
      await plantOne(client, leaf, { secret: secretOf(leaf, leaves), open: open[nameOf(leaf)] })
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function plantOne(
  client: pg.PoolClient,
  leaf: Leaf,
  { secret, open }: { secret: string; open: string | undefined },
): Promise<void> {
  const { table, column } = leaf
  if (!(await hasColumn(client, table, column))) return plantMany(client, leaf, secret)
  const value =
    {
      email: `'${secret}-' || left(md5(id::text), 6) || '@example.org'`,
      richText: `'${JSON.stringify(prose(secret))}'::jsonb`,
      json: `case jsonb_typeof("${column}") when 'object' then "${column}" || '{"${secret}": "${secret}"}' else to_jsonb('${secret}'::text) end`,
    }[leaf.type as 'email' | 'richText' | 'json'] ?? `'${secret}-' || left(md5(id::text), 6)`
  await client.query(
    `update ${table} set "${column}" = ${value} where not coalesce((${open ?? 'false'}), false)`,
  )
}

/** A field of many texts keeps them beside its table. */
async function plantMany(client: pg.PoolClient, { table, path }: Leaf, secret: string): Promise<void> {
  await client.query(`delete from ${table}_texts where path = $1`, [path])
  await client.query(
    `insert into ${table}_texts ("order", parent_id, path, text) select 1, id, $1, $2 from ${table}`,
    [path, secret],
  )
}

async function hasColumn(client: pg.PoolClient, table: string, column: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from information_schema.columns where table_name = $1 and column_name = $2',
    [table, column],
  )
  return (rowCount ?? 0) > 0
}

const prose = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
      },
    ],
  },
})
