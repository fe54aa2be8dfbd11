import type { PayloadRequest } from 'payload'
import { countUse } from '../../../plugins/public-submission'
import { inTransaction } from '../../../plugins/review-workflow'
import type { Locale } from '../../translations'
import { checkAddress } from './checkAddress'
import { formsPerHour, formsPerNetwork, mailsPerAddress } from './limits'
import { listSubscribable, type SubscribableSeries } from './listSubscribable'
import { tellSubscribed } from './tellSubscribed'
import { writePending } from './writePending'

export type SubscribeForm = { email: string; series: readonly string[]; locale: Locale }
export type SubscribeIssue = { field: string; code: string; context?: Record<string, number> }

const hour = 3_600

/**
 * Somebody asks to be mailed new issues: one mail goes to the address, and nothing else happens before its
 * reader agrees. Whether an address is known, confirmed, or has had its mails for today cannot be told from
 * the answer.
 *
 * @param form `series` holds slugs
 */
export async function askToSubscribe(
  req: PayloadRequest,
  form: SubscribeForm,
): Promise<{ ok: true } | { ok: false; issues: SubscribeIssue[] }> {
  const email = form.email.trim().toLowerCase()
  const chosen = (await listSubscribable(req)).filter(({ slug }) => form.series.includes(slug))
  const issues = [...problemsOf(email, chosen), ...(await tooMany(req))]
  if (issues.length > 0) return { ok: false, issues }
  const wait = await countUse(req, {
    of: 'subscribe-mail',
    by: { value: email },
    points: mailsPerAddress,
    seconds: 24 * hour,
  })
  if (wait === 0) await inTransaction(req, () => askBodies(req, { ...form, email }, chosen))
  return { ok: true }
}

function problemsOf(email: string, chosen: SubscribableSeries[]): SubscribeIssue[] {
  const wrong = checkAddress(email)
  return [
    ...(wrong ? [{ field: 'email', code: wrong }] : []),
    ...(chosen.length === 0 ? [{ field: 'series', code: 'required' }] : []),
  ]
}

/** Counted by network first: one that is over its limit does not use up everybody's. */
async function tooMany(req: PayloadRequest): Promise<SubscribeIssue[]> {
  const wait =
    (await countUse(req, { of: 'subscribe', by: 'network', points: formsPerNetwork, seconds: hour })) ||
    (await countUse(req, { of: 'subscribe', by: 'all', points: formsPerHour, seconds: hour }))
  return wait > 0 ? [{ field: 'email', code: 'tooMany', context: { minutes: Math.ceil(wait / 60) } }] : []
}

/** A subscription is with the body that issues the series: one row, and one mail, a body. */
async function askBodies(
  req: PayloadRequest,
  { email, locale }: SubscribeForm,
  chosen: SubscribableSeries[],
): Promise<void> {
  for (const organisation of new Set(chosen.map((series) => series.organisation))) {
    const series = chosen.filter((each) => each.organisation === organisation)
    const asked = await writePending(req, { email, name: null, locale, organisation, series })
    await tellSubscribed(req, { ...asked, email, locale, organisation, series })
  }
}
