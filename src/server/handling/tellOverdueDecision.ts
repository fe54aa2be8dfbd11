import type { PayloadRequest } from 'payload'
import { workdayFrom } from '../../../plugins/handling'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { dayInWords } from '../../operations/handling/dueInWords'
import type { LoadedDuty } from '../../operations/handling/hold/loadDuty'
import { tellSupervisors } from '../../operations/handling/mails/tellSupervisors'
import { defaultLocale, textsIn } from '../../translations'
import { now } from '../clock'

/** What a department asked for was not decided in time: the supervisors and their secretary general are told, once a request. */
export async function tellOverdueDecision(req: PayloadRequest, loaded: LoadedDuty): Promise<void> {
  const { assignment, rules, calendar } = loaded
  const { what } = textsIn(defaultLocale).handling
  for (const { id, kind } of await openRequests(req, assignment.id)) {
    const askedAt = loaded.journal.findLast(({ act }) => act === askedBy[kind])?.at
    if (!askedAt) continue
    const decideBy = workdayFrom(calendar.dayOf(askedAt), rules.arbitrateDays, calendar.isWorkday)
    if (now() <= calendar.endOf(decideBy)) continue
    await tellSupervisors(
      req,
      assignment,
      {
        template: 'arbitrationOverdue',
        cause: `undecided:${id}`,
        values: { what: what[kind], decideBy: dayInWords(decideBy, defaultLocale) },
      },
      ['supervisor', 'secretaryGeneral'],
    )
  }
}

type Kind = 'return' | 'extension'
const askedBy: Record<Kind, string> = { return: 'requestReturn', extension: 'requestExtension' }

async function openRequests(req: PayloadRequest, assignment: string): Promise<{ id: string; kind: Kind }[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(
    sql`select id, kind::text as kind from duty_requests where assignment_id = ${assignment} and state = 'open'`,
  )
  return rows.map(({ id, kind }) => ({ id: String(id), kind: kind === 'return' ? 'return' : 'extension' }))
}
