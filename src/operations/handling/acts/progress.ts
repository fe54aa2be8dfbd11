import { reduceDuty } from '../../../../plugins/handling'
import { now } from '../../../server/clock'
import { defaultLocale, textsIn } from '../../../translations'
import { noteEvent } from '../hold/noteEvent'
import { tellSupervisors } from '../mails/tellSupervisors'
import { checkPromise, checkText, dutyLimits, promiseOf } from './checks'
import { handOf, refusal, type Act } from './shared'
import { writeFeedback } from './writeFeedback'

/**
 * What a department reports of what it promised. Its word is recorded and shown; that it is done is for
 * the supervisor to say (`markFulfilled`): answered is not implemented.
 */
export const progress: Act<'progress'> = async (req, opened, { fulfilled, text, restBy, by }) => {
  const answer = (['yes', 'no'] as const).find((known) => known === fulfilled)
  const issues = [
    ...(answer ? [] : [{ field: 'fulfilled', code: 'required' }]),
    ...checkText('text', text, { ...dutyLimits.reason, isNeeded: true }),
    ...checkPromise('restBy', restBy, answer === 'no'),
  ]
  if (issues.length > 0 || !answer) return { ok: false, issues }
  const at = now()
  const promisedAt = promiseOf(restBy)
  const asked = { act: 'recheck', at, fulfilled: answer === 'yes', promisedAt } as const
  const possible = reduceDuty(opened.duty, asked, opened.rules, opened.calendar)
  if (!possible.ok) return refusal(req, possible)
  const hand = handOf(opened, by)
  const words = text.trim()
  const report = { fulfilled: answer, restBy: promisedAt?.toISOString() ?? null }
  const id = await writeFeedback(req, opened, { kind: 'recheck', internalText: words, ...hand, ...report })
  await noteEvent(req, opened.assignment, 'recheck', {
    ...hand,
    note: words,
    data: { ...report, claim: true },
  })
  await tellSupervisors(req, opened.assignment, {
    template: 'replyArrived',
    cause: `progress:${id}`,
    values: { what: textsIn(defaultLocale).handling.what.progress, words },
  })
  return { ok: true }
}
