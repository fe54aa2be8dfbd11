import { requireTx, sql } from '../../../../plugins/review-workflow'
import { now } from '../../../server/clock'
import { performAct } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import { checkText, dutyLimits } from './checks'
import { handOf, refusal, type Act } from './shared'
import { writeQuestion } from './writeQuestion'

/** The department asks the office something; its clock stands until that is answered. */
export const ask: Act<'ask'> = async (req, opened, { text, by }) => {
  const issues = checkText('text', text, { ...dutyLimits.question, isNeeded: true })
  if (issues.length > 0) return { ok: false, issues }
  const words = text.trim()
  // The same question while it is open is a form that was sent twice.
  if (opened.duty.pausedAt && (await lastQuestion(req, opened.assignment.id)) === words) return { ok: true }
  const hand = handOf(opened, by)
  const done = await performAct(req, opened, { act: 'ask', at: now() }, { ...hand, note: words })
  if (!done.ok) return refusal(req, done)
  const id = await writeQuestion(req, opened, hand, { side: 'department', text: words })
  await tellSupervisors(req, opened.assignment, {
    template: 'questionAsked',
    cause: `question:${id}`,
    values: { words },
  })
  return { ok: true }
}

async function lastQuestion(req: Parameters<typeof ask>[0], assignment: string): Promise<string | null> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select text from duty_questions where assignment_id = ${assignment} and side = 'department'
    order by created_at desc, id desc limit 1`)
  return typeof rows[0]?.text === 'string' ? rows[0].text : null
}
