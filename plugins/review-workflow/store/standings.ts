import type { PayloadRequest } from 'payload'
import type { Person, RunStatus, Seat } from '../core/types'
import { anyTx, sql, type Row } from './tx'

/** Where a run stands, as lists show it. */
export type Standing = {
  definitionId: string
  status: RunStatus
  step: string | null
  waitingFor: string | null
  dueAt: string | null
  /** Those with a place in the run by name: signers, whoever took it on, whoever asked and was asked. */
  people: Person[]
}

type Waiting = { ids: Set<string>; answer: Promise<Map<string, Standing>> }
const waiting = new WeakMap<PayloadRequest, Waiting>()

/**
 * Where a run stands. All that one request asks for in the same moment is read by one statement, however
 * many documents a page has. Always answers in a later turn of the event loop.
 */
export async function readStanding(req: PayloadRequest, run: string): Promise<Standing | null> {
  const open = waiting.get(req) ?? gather(req)
  open.ids.add(run)
  return (await open.answer).get(run) ?? null
}

function gather(req: PayloadRequest): Waiting {
  const ids = new Set<string>()
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    waiting.delete(req)
    return read(req, [...ids])
  })
  const open = { ids, answer }
  waiting.set(req, open)
  return open
}

async function read(req: PayloadRequest, ids: string[]): Promise<Map<string, Standing>> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select id, definition_id, status, step, waiting_for, due_at, visit->'seats' as seats,
      jsonb_build_array(visit#>'{claim,person}', visit#>'{delegation,from}', visit#>'{delegation,to}') as people
    from workflow_runs where id = any(${sql.param(ids)}::uuid[])`)
  return new Map(rows.map((row) => [String(row.id), toStanding(row)]))
}

const toStanding = (row: Row): Standing => ({
  definitionId: String(row.definition_id),
  status: row.status as RunStatus,
  step: textOf(row.step),
  waitingFor: textOf(row.waiting_for),
  dueAt: instantOf(row.due_at),
  people: [
    ...((row.seats ?? []) as Seat[]).map(({ person }) => person),
    ...((row.people ?? []) as (Person | null)[]).filter((person) => person !== null),
  ],
})

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const instantOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? new Date(value).toISOString() : null
}
