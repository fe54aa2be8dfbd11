import type { PayloadRequest } from 'payload'
import { isOpen } from '../../../plugins/handling'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { dayInWords } from '../../operations/handling/dueInWords'
import type { LoadedDuty } from '../../operations/handling/hold/loadDuty'
import { dueValues } from '../../operations/handling/mails/dueValues'
import { mailKeyOf } from '../../operations/handling/mails/mailKeyOf'
import { tellContact } from '../../operations/handling/mails/tellContact'
import { defaultLocale, textsIn } from '../../translations'
import { now } from '../clock'

/** An office enters its holidays one after the other: a department hears of them once, when it has done. In milliseconds. */
const settled = 30 * 60 * 1000
/** By the number of the last move that a mail tells: it is read back from there. */
const cause = (move: number | ''): string => `moved:${move}`

/**
 * The calendar moved a deadline: the contact is told the day before and the day now, also of a day that comes earlier,
 * which nobody would look up. Changes in a row are one mail; what was changed back is none.
 */
export async function tellMovedDeadline(req: PayloadRequest, loaded: LoadedDuty): Promise<void> {
  const { assignment, duty, calendar, journal } = loaded
  if (!isOpen(duty.state) || duty.pausedAt) return
  const last = journal.findLast(({ act }) => act === 'recompute')
  if (!last || now().getTime() - last.at.getTime() < settled) return
  const untold = await untoldMove(req, assignment.id)
  if (!untold) return
  const before = calendar.dayOf(untold.from)
  const after = calendar.dayOf(duty.dueAt)
  if (before === after) return
  const words = textsIn(defaultLocale).mail.deadlineMoved
  await tellContact(req, assignment, {
    template: 'deadlineMoved',
    cause: cause(untold.number),
    values: {
      ...dueValues(loaded),
      direction: after < before ? words.earlier : words.later,
      before: dayInWords(before, defaultLocale),
    },
  })
}

/**
 * The moves since the department last heard of a deadline: the day it knows, and the number of the last move. Acts
 * that set a deadline mail it themselves.
 */
async function untoldMove(
  req: PayloadRequest,
  assignment: string,
): Promise<{ from: Date; number: number } | null> {
  const tx = await requireTx(req)
  const told = mailKeyOf(assignment, cause(''))
  const { rows } = await tx.execute(sql`
    with heard as (
      select max(number) as number from duty_events where assignment_id = ${assignment} and due_after is not null and act <> 'recompute'
      union all
      select max(substr(key, ${told.length + 1})::int) from messages where key >= ${told} and key < ${`${told}~`}
    ), moves as (
      select number, due_before from duty_events
      where assignment_id = ${assignment} and act = 'recompute' and number > (select coalesce(max(number), 0) from heard)
    )
    select (select due_before from moves order by number limit 1) as due_before, max(number) as number from moves`)
  const [row] = rows
  if (row?.number == null) return null
  return { from: new Date(String(row.due_before)), number: Number(row.number) }
}
