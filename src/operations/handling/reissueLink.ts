import type { PayloadRequest } from 'payload'
import { isEnded } from '../../../plugins/handling'
import { inTransaction, requireTx, sql } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { readToken } from '../../server/tokens'
import { loadDuty, type LoadedDuty } from './hold/loadDuty'
import { noteEvent } from './hold/noteEvent'
import { dueValues } from './mails/dueValues'
import { tellContact } from './mails/tellContact'

/** Between two links that somebody asks for, and how many a day, so that nobody's mailbox is filled. */
const atLeastApart = 10 * 60 * 1000
const mostADay = 3
const day = 24 * 60 * 60 * 1000

/**
 * Somebody holds a link that has ended: a new one goes by mail to the contact the office knows, and to
 * nobody else. The answer is the same whatever is true, so it tells a stranger nothing.
 *
 * @param token a genuine reply link, expired or replaced; anything else does nothing
 */
export async function reissueLink(req: PayloadRequest, token: string): Promise<void> {
  const claims = readToken('reply', token)
  if (!claims) return
  await inTransaction(req, async () => {
    const loaded = await loadDuty(req, claims.id, { hold: true })
    if (!loaded || !isNeeded(loaded) || (await isTooOften(req, claims.id))) return
    // The version stays: a link that still works in somebody's mailbox goes on working.
    const { assignment } = loaded
    await noteEvent(req, assignment, 'reissue', { via: 'system', by: '' })
    await tellContact(req, assignment, {
      template: 'linkAgain',
      cause: `link:${now().getTime()}`,
      values: dueValues(loaded),
    })
  })
}

/** A duty that is over has nothing to open, unless something was promised. */
const isNeeded = ({ assignment: { state, implementation } }: LoadedDuty): boolean =>
  !isEnded(state) || implementation === 'promised' || implementation === 'missed'

async function isTooOften(req: PayloadRequest, assignment: string): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select at from duty_events where assignment_id = ${assignment} and act = 'reissue' order by at desc limit ${mostADay}`)
  const times = rows.map(({ at }) => now().getTime() - new Date(String(at)).getTime())
  return (times[0] ?? Infinity) < atLeastApart || (times[mostADay - 1] ?? Infinity) < day
}
