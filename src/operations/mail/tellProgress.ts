import { idOf } from '../../../collections/shared/access'
import { requireTx, sql, type TransitionNotice } from '../../../plugins/review-workflow'
import type { Item } from '../../payload-types'
import { mailWanted } from '../member/mailWanted'
import { localeOf } from './localeOf'
import { tellAuthor } from './tellAuthor'

/** A step was passed: told to those who asked to hear of every one, and refusable in the mail itself. */
export async function tellProgress({ req, run, event }: TransitionNotice, item: Item): Promise<void> {
  const lead = idOf(item.lead)
  if (event.action !== 'approve' || event.from === event.to || !lead) return
  const steps = run.definition.steps
  const passed = steps.find(({ id }) => event.from === `step:${id}`)
  const next = steps.find(({ id }) => event.to === `step:${id}`)
  if (!passed || !next || !(await wantsProgress(req, lead))) return
  const locale = localeOf(item)
  await tellAuthor(
    req,
    item,
    'passed',
    `rev:${event.rev}`,
    { passed: passed.label[locale], step: next.label[locale] },
    { member: lead, of: 'progress' },
  )
}

async function wantsProgress(req: TransitionNotice['req'], member: string): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(
    sql`select mail_progress as progress from members where id = ${member} and active is not false`,
  )
  return mailWanted({ mail: { progress: rows[0]?.progress === true } }, 'progress')
}
