import type { PayloadRequest } from 'payload'
import { workdayFrom } from '../../../plugins/handling'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { dayInWords } from '../../operations/handling/dueInWords'
import type { LoadedDuty } from '../../operations/handling/hold/loadDuty'
import { performAct } from '../../operations/handling/hold/performAct'
import { latestReply } from '../../operations/handling/latestReply'
import { tellContact } from '../../operations/handling/mails/tellContact'
import { tellSupervisors } from '../../operations/handling/mails/tellSupervisors'
import { defaultLocale, textsIn } from '../../translations'
import { now } from '../clock'

/**
 * Answered is not done: on the promised day the department is asked how it stands; when the next working
 * day begins and it said nothing, the promise counts as missed and the supervisors are told.
 */
export async function recheckPromise(req: PayloadRequest, loaded: LoadedDuty): Promise<void> {
  const { assignment, duty, calendar } = loaded
  if (duty.state !== 'accepted' || duty.implementation !== 'promised' || !assignment.promisedAt) return
  const promised = calendar.dayOf(new Date(assignment.promisedAt))
  if (now() < calendar.morningOf(promised)) return
  const values = {
    promised: dayInWords(promised, defaultLocale),
    rest: (await latestReply(req, assignment.id))?.restText ?? '',
  }
  const tomorrow = workdayFrom(promised, 1, calendar.isWorkday)
  if (now() < calendar.morningOf(tomorrow))
    return tellContact(req, assignment, { template: 'promisedDue', cause: `promised:${promised}`, values })
  if (await hasReported(req, assignment.id)) return
  const note = textsIn(defaultLocale).handling.notes.systemMissed
  const done = await performAct(
    req,
    loaded,
    { act: 'recheck', at: now(), fulfilled: false, promisedAt: null },
    { via: 'system', by: '', note },
  )
  if (done.ok)
    await tellSupervisors(req, assignment, { template: 'promiseMissed', cause: `missed:${promised}`, values })
}

/** Whether the department said how it stands since its answer was accepted; what it said is for a supervisor to judge. */
async function hasReported(req: PayloadRequest, assignment: string): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select 1 from duty_events e where e.assignment_id = ${assignment} and e.act = 'recheck' and e.data ->> 'claim' = 'true'
      and e.number > (select max(number) from duty_events a where a.assignment_id = ${assignment} and a.act = 'accept')
      and not exists (select from duty_events d where d.assignment_id = ${assignment} and d.act = 'recheck'
        and d.via = 'office' and d.number > e.number)
    limit 1`)
  return rows.length > 0
}
