import { now } from '../../../server/clock'
import { performAct } from '../hold/performAct'
import { checkText, dutyLimits } from './checks'
import { handOf, refusal, type Act } from './shared'

/** The department says that it has the duty. The clock ran since dispatch, and goes on. */
export const acknowledge: Act<'acknowledge'> = async (req, opened, { by }) => {
  const issues = checkText('by', by, { max: dutyLimits.name })
  if (issues.length > 0) return { ok: false, issues }
  const hand = handOf(opened, by)
  const done = await performAct(
    req,
    opened,
    { act: 'acknowledge', at: now() },
    { ...hand, set: { acknowledged_by: hand.by } },
  )
  return done.ok ? { ok: true } : refusal(req, done)
}
