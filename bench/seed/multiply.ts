import { Client } from 'pg'

/** A document to copy: its row, what belongs to it, and how many copies. */
export type Template = { document: string; count: number }

/** One table that is copied with its document. Values are SQL over `copy` (the new ids) and `old` (the row). */
export type CopiedTable = { table: string; parent: string; set: Record<string, string> }

/**
 * Copies documents inside the database, past triggers: for databases that only have to be large.
 * Columns are taken as they are, whatever they are; `set` says which differ.
 *
 * @param run SQL that answers the run of `t.document`; its tables say `copy.run` and `copy.new_run`
 */
export async function multiply(
  databaseUrl: string,
  templates: Template[],
  { tables, run }: { tables: CopiedTable[]; run?: string },
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // Only this session goes without triggers, and only in a database that is thrown away.
    await client.query('set session_replication_role = replica')
    await client.query('create temp table template (document uuid, count int)')
    for (const { document, count } of templates)
      await client.query('insert into template values ($1, $2)', [document, count])
    await client.query(`
      create temp table copy as
      select t.document, ${run ?? 'null::uuid'} as run, uuidv7() as new_document, uuidv7() as new_run, n,
        now() - random() * interval '1000 days' as at
      from template t cross join lateral generate_series(1, t.count) n`)
    for (const table of tables) await copyTable(client, table)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function copyTable(client: Client, { table, parent, set }: CopiedTable): Promise<void> {
  const changed = Object.entries(set).map(([column, value]) => `'${column}', ${value}`)
  await client.query(`
    insert into ${table} select made.* from copy join ${table} old on ${parent}
    cross join lateral jsonb_populate_record(null::${table}, to_jsonb(old) || jsonb_build_object(${changed.join(', ')})) made`)
}
