import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { OperationError } from '../OperationError'
import { lockConsultation } from './lockConsultation'
import { readAgenda, type AgendaEntry } from './readAgenda'

/**
 * Puts on a session's agenda whatever waits to be consulted on now. Decisions that were taken stay; entries
 * that are gone and were not decided on leave it.
 *
 * @returns how many entries the agenda has
 * @throws OperationError `consultation.notFound`, `consultation.notNow`
 */
export async function collectAgenda(req: PayloadRequest, id: string): Promise<{ entries: number }> {
  return inTransaction(req, async (tx) => {
    const session = await lockConsultation(req, id)
    if (session.state === 'concluded') throw new OperationError('consultation.notNow', 409)
    const agenda = await readAgenda(req, session)
    await tx.execute(sql`
      delete from consultations_decisions where _parent_id = ${session.id} and decision is null
        and not (issue_id::text || ' ' || entry || ' ' || item_id::text)
          = any(${sql.param(agenda.map(nameOf))}::text[])`)
    const { rows } = await tx.execute(sql`
      select issue_id::text as issue, entry, item_id::text as item from consultations_decisions
      where _parent_id = ${session.id} order by _order`)
    const there = new Set(rows.map((row) => `${String(row.issue)} ${String(row.entry)} ${String(row.item)}`))
    const added = agenda.filter((entry) => !there.has(nameOf(entry)))
    if (added.length > 0)
      await tx.execute(sql`
        insert into consultations_decisions (_order, _parent_id, id, issue_id, entry, item_id, title)
        values ${sql.join(
          added.map(
            ({ issue, entry, item, title }, index) =>
              sql`(${rows.length + index + 1}, ${session.id}, ${randomUUID()}, ${issue}, ${entry}, ${item}, ${title})`,
          ),
          sql`, `,
        )}`)
    await tx.execute(sql`update consultations set updated_at = now() where id = ${session.id}`)
    return { entries: rows.length + added.length }
  })
}

/** An entry by its row, its item and its issue: what replaced another in a row is another entry. */
const nameOf = ({ issue, entry, item }: AgendaEntry): string => `${issue} ${entry} ${item}`
