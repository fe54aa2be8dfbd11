import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { boardQueues, standings, type BoardQueue, type Standing } from '../../domain/supervision'
import { now } from '../../server/clock'
import { readableBody } from '../compile/readableBody'
import { inQueue } from './boardFilter'
import { dutyRows } from './dutyRows.sql'

/** What one department has open, by colour. */
export type DepartmentStanding = { id: string; name: string; open: number; counts: Record<Standing, number> }

export type BoardCounts = {
  queues: Record<BoardQueue, number>
  /** Those that have something open, the most pressed first. */
  departments: DepartmentStanding[]
}

const noQueues = (): Record<BoardQueue, number> => ({
  open: 0,
  arbitrate: 0,
  questions: 0,
  verify: 0,
  late: 0,
  unacknowledged: 0,
  publication: 0,
  promises: 0,
})

/** How much stands in each queue of the reader's body, and with which department, in one look at the table. */
export async function countBoard(req: PayloadRequest): Promise<BoardCounts> {
  const organisation = readableBody(req)
  if (!organisation) return { queues: noQueues(), departments: [] }
  const at = now()
  const tx = await anyTx(req)
  const columns = boardQueues.map(
    (queue) => sql`count(*) filter (where ${inQueue(queue, at)})::int as ${sql.identifier(queue)}`,
  )
  const colours = standings.map(
    (standing) =>
      sql`count(*) filter (where ${inQueue('open', at)} and duty.standing = ${standing})::int as ${sql.identifier(`is_${standing}`)}`,
  )
  const { rows } = await tx.execute(sql`
    select duty.department_id::text as id, duty.department as name,
      ${sql.join([...columns, ...colours], sql`, `)}
    from ${dutyRows(organisation, at)}
    group by 1, 2`)
  return { queues: sumOf(rows), departments: departmentsOf(rows) }
}

function sumOf(rows: readonly Record<string, unknown>[]): Record<BoardQueue, number> {
  const queues = noQueues()
  for (const row of rows) for (const queue of boardQueues) queues[queue] += Number(row[queue])
  return queues
}

function departmentsOf(rows: readonly Record<string, unknown>[]): DepartmentStanding[] {
  return rows
    .map((row) => ({
      id: String(row.id),
      name: String(row.name),
      open: Number(row.open),
      counts: countsOf(row),
    }))
    .filter(({ open }) => open > 0)
    .sort(byPressure)
}

const countsOf = (row: Record<string, unknown>): Record<Standing, number> => ({
  red: Number(row.is_red),
  orange: Number(row.is_orange),
  blue: Number(row.is_blue),
  late: Number(row.is_late),
  soon: Number(row.is_soon),
  calm: Number(row.is_calm),
  paused: Number(row.is_paused),
})

/** Most red first, then most orange, and so on; by name where nothing tells them apart. */
function byPressure(a: DepartmentStanding, b: DepartmentStanding): number {
  const differing = standings.find((standing) => a.counts[standing] !== b.counts[standing])
  return differing ? b.counts[differing] - a.counts[differing] : a.name.localeCompare(b.name, 'zh')
}
