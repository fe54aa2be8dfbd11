import type pg from 'pg'
import { parts, type Lane, type Part, type State } from './types'

/** Where the rows of a document are found, by what column, and what they are judged as. */
export type Table = {
  name: string
  by: string
  value: 'id' | 'run' | 'file' | 'definition' | 'account'
  part: Part
}

export type Office = {
  /** The document's own table first, then whatever belongs to it. */
  tables: Table[]
  /** Columns of the document that hold reviewed text. */
  textColumns: string[]
  /** Attempts that make a document give it a title of this column's value. */
  titleOf: (lane: Lane) => string
}

type Rows = Record<string, Record<string, unknown>[]>
export type Baseline = { rows: Rows; state: State }

const common: Table[] = [
  { name: 'workflow_runs', by: 'id', value: 'run', part: 'run' },
  { name: 'workflow_events', by: 'run_id', value: 'run', part: 'events' },
  { name: 'workflow_snapshots', by: 'run_id', value: 'run', part: 'snapshots' },
  { name: 'workflow_copies', by: 'run_id', value: 'run', part: 'copies' },
  { name: 'workflow_definitions', by: 'id', value: 'definition', part: 'definition' },
]

const allOf = ({ tables }: Office): Table[] => [...tables, ...common]

/** Everything in the database that belongs to the document. */
export async function readRows(pool: pg.Pool, office: Office, lane: Lane): Promise<Rows> {
  const fields = allOf(office).map(
    ({ name, by, value }) =>
      `'${name}', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id::text), '[]') from ${name} t where t.${by}::text = '${valueOf(lane, value)}')`,
  )
  const made = `'made', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id)), '[]')
    from ${office.tables[0]?.name} t where t.title = '${office.titleOf(lane)}' and t.id::text <> '${lane.id}')`
  // Named, so that each connection plans it once.
  const { rows } = await pool.query<{ rows: Rows }>({
    name: `rows of ${lane.id}`,
    text: `select jsonb_build_object(${[...fields, made].join(', ')}) as rows`,
  })
  if (!rows[0]) throw new Error('the database answered nothing')
  return rows[0].rows
}

/** The parts of those rows, each as one text that can be compared. Times of storage are no part of them. */
export function partsOf(office: Office, rows: Rows): State {
  const [own] = office.tables
  const document = rows[own?.name ?? '']?.[0]
  const pick = (is: (column: string) => boolean) =>
    Object.fromEntries(Object.entries(document ?? {}).filter(([column]) => is(column)))
  const special = ['updated_at', 'workflow_id', '_status', 'deleted_at', '_order', ...office.textColumns]
  const state = Object.fromEntries(parts.map((part) => [part, ''])) as State
  for (const table of allOf(office).slice(1)) {
    if (table.part === 'rest') continue
    state[table.part] += JSON.stringify((rows[table.name] ?? []).map(withoutStorage))
  }
  return {
    ...state,
    text: JSON.stringify(pick((column) => office.textColumns.includes(column))) + state.text,
    rest: JSON.stringify(pick((column) => !special.includes(column))),
    order: String(document?._order),
    published: String(document?._status),
    trash: String(document?.deleted_at),
    gone: String(document === undefined),
    pointer: JSON.stringify([document?.workflow_id, ...pointersOf(rows)]),
    made: JSON.stringify(rows.made),
  }
}

/** The runs that versions of the document point to. */
const pointersOf = (rows: Rows): unknown[] => [
  ...new Set(
    Object.values(rows)
      .flat()
      .filter((row) => 'version_workflow_id' in row)
      .map((row) => row.version_workflow_id),
  ),
]

const withoutStorage = ({ updated_at: _none, ...row }: Record<string, unknown>) => row

/** The parts in which two states differ. A document that is gone differs in nothing else of its own. */
export function changedParts(before: State, after: State): Part[] {
  const changed = parts.filter((part) => before[part] !== after[part])
  const own: Part[] = ['text', 'rest', 'order', 'published', 'trash', 'pointer']
  return after.gone === 'true' && before.gone !== 'true'
    ? changed.filter((part) => !own.includes(part))
    : changed
}

/** Puts every row back as it was, past all triggers. */
export async function restore(
  pool: pg.Pool,
  office: Office,
  lane: Lane,
  { rows }: Baseline,
  after: Rows,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica`)
    const [own] = office.tables
    for (const { id } of after.made ?? [])
      await client.query(`delete from ${own?.name} where id::text = $1`, [id])
    for (const { name, by, value } of allOf(office)) {
      const kept = JSON.stringify(rows[name] ?? [])
      if (kept === JSON.stringify(after[name] ?? [])) continue
      // A row may have lost the column it is found by, when what it pointed to was deleted.
      const ids = (rows[name] ?? []).map(({ id }) => String(id))
      await client.query(`delete from ${name} where ${by}::text = $1 or id::text = any($2)`, [
        valueOf(lane, value),
        ids,
      ])
      await client.query(
        `insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
        [kept],
      )
    }
    await client.query('commit')
  } finally {
    client.release()
  }
}

const valueOf = (lane: Lane, value: Table['value']): string => lane[value] ?? 'none'
