import type { PayloadRequest } from 'payload'
import { rungDue } from '../../../plugins/handling'
import { requireTx, sql } from '../../../plugins/review-workflow'
import type { LoadedDuty } from '../../operations/handling/hold/loadDuty'
import { issueNotice } from '../../operations/handling/notices/issueNotice'
import { now } from '../clock'

/** The reminder or notice whose morning has come. Its key names the deadline, so a new deadline has a ladder of its own. */
export async function climbLadder(req: PayloadRequest, loaded: LoadedDuty): Promise<void> {
  const { assignment, duty, rules, calendar } = loaded
  const prefix = `${assignment.id}:${calendar.dayOf(duty.dueAt)}:`
  const rung = rungDue(duty, await issuedOffsets(req, prefix), { now: now(), rules, calendar })
  if (!rung) return
  await issueNotice(req, loaded, {
    level: rung.level,
    key: `${prefix}${rung.offset}`,
    hand: { via: 'system', by: '' },
  })
}

async function issuedOffsets(req: PayloadRequest, prefix: string): Promise<number[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(
    sql`select key from duty_notices where starts_with(key, ${prefix}) and key ~ ':-?[0-9]+$'`,
  )
  return rows.map(({ key }) => Number(String(key).slice(prefix.length)))
}
