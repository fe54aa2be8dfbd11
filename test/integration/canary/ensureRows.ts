import type pg from 'pg'
import type { Leaf } from './fields'

/** Puts one empty row into every table that has none, so that no field is left without a place for its secret. */
export async function ensureRows(pool: pg.Pool, leaves: readonly Leaf[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    for (const table of new Set(leaves.map((leaf) => leaf.table))) await ensureRow(client, table)
    await client.query('commit')
  } finally {
    client.release()
  }
}

type Column = { name: string; type: string; udt: string }

async function ensureRow(client: pg.PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ any: boolean }>(`select exists (select from ${table}) as any`)
  if (rows[0]?.any) return
  const { rows: needed } = await client.query<Column>(
    `select column_name as name, data_type as type, udt_name as udt from information_schema.columns
      where table_name = $1 and is_nullable = 'NO' and (column_default is null or column_name = 'id')`,
    [table],
  )
  const parent = table.replace(
    /_(quotas|sessions|attendees|decisions|contacts|mail_recipients|sources|suggestions|entries)$/,
    '',
  )
  const values = needed.map(({ name, type, udt }) => {
    if (name === '_parent_id') return `(select id from ${parent} limit 1)`
    if (type === 'uuid') return 'gen_random_uuid()'
    if (type === 'character varying') return `gen_random_uuid()::text`
    if (type === 'USER-DEFINED') return `(enum_range(null::${udt}))[1]`
    if (type === 'jsonb') return `'{}'`
    if (type === 'boolean') return 'false'
    return type.startsWith('timestamp') ? 'now()' : '1'
  })
  await client.query(
    `insert into ${table} (${needed.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`,
  )
}
