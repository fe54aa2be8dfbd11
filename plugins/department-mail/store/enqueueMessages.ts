import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'
import { checkMessage } from '../core/checkMessage'
import { type EnqueueInput, QUEUED } from './enqueueMessage'
import { eventsSql } from './eventsSql'
import { messageColumns } from './messageColumns'
import { MessageRefused } from './MessageRefused'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

/**
 * Writes many messages in the transaction of the request, in one statement. What holds for
 * `enqueueMessage` holds for each of them; ask `checkMessage` first where one of them may be refused.
 *
 * @returns how many were new; those whose key was taken are left as they are
 * @throws MessageRefused for the first that `checkMessage` finds something in; nothing is written then
 * @throws Error when the request has no open transaction
 */
export async function enqueueMessages(req: PayloadRequest, inputs: readonly EnqueueInput[]): Promise<number> {
  for (const input of inputs) {
    const issues = checkMessage(input)
    if (issues.length > 0) throw new MessageRefused(issues)
  }
  if (inputs.length === 0) return 0
  const tx = await requireTx(req)
  const { names } = settingsOf(req.payload)
  const rows = inputs.map((input) => messageColumns(req.payload, input))
  const columns = [...new Set(rows.flatMap((row) => row.map(({ name }) => name)))]
  const list = sql.join(
    columns.map((name) => sql`${sql.identifier(name)}`),
    sql`, `,
  )
  const records = rows.map((row) => Object.fromEntries(row.map(({ name, value }) => [name, value])))
  const table = sql.identifier(names.table)
  // One parameter whatever the number of rows: the table's own types read it.
  const added = await tx.execute(sql`
    with added as (
      insert into ${table} (${list})
      select ${list} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)
      on conflict (key) do nothing
      returning id
    ), told as (${sql.raw(eventsSql(names, QUEUED))})
    select added.id, pg_notify(${names.channel}, '') from added`)
  return added.rows.length
}
