import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { dayInZone } from '../../../plugins/digest'
import { requireTx, sql } from '../../../plugins/review-workflow'
import type { Item, Series } from '../../payload-types'
import { fill, textsIn, type Locale } from '../../translations'
import { readSeries } from '../issue/readSeries'
import type { NewMail } from '../mail/queueMail'
import { queueMails } from '../mail/queueMails'
import { authorMail } from '../mail/authorMail'
import type { SignedIssue } from './lockIssue'

type Voiding = { issue: SignedIssue; reason: string; at: Date }

/** Mails written in one statement. */
const batch = 500

/**
 * Tells everybody who was mailed the issue, and everybody whose text it was. Only the office's own list
 * reads the reason: it may name what is internal.
 *
 * @returns how many mails were written
 */
export async function tellOfVoiding(req: PayloadRequest, voiding: Voiding): Promise<number> {
  const series = await readSeries(req, voiding.issue)
  const mails = [...(await toReaders(req, series, voiding)), ...(await toAuthors(req, series, voiding))]
  for (let from = 0; from < mails.length; from += batch)
    await queueMails(req, mails.slice(from, from + batch))
  return mails.length
}

async function toReaders(
  req: PayloadRequest,
  series: Series,
  { issue, reason, at }: Voiding,
): Promise<NewMail[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select to_name as name, to_address as address, locale, template from messages
    where related_collection = 'issues' and related_id = ${issue.id} and template in ('issue', 'edition')
      and state not in ('suppressed', 'failed')`)
  return rows.map((row) => {
    const locale: Locale = row.locale === 'en' ? 'en' : 'zh'
    const address = String(row.address)
    const name = typeof row.name === 'string' ? row.name : ''
    const isOfOffice = row.template === 'issue'
    return {
      key: `void:${issue.id}:${address.toLowerCase()}`,
      template: 'issueVoided',
      to: { name, address },
      locale,
      values: {
        name,
        ...numbersOf(series, issue),
        date: dayInZone(at, 'Asia/Shanghai'),
        reason: isOfOffice ? fill(textsIn(locale).mail.issueVoided.reason, { reason }) : '',
      },
      organisation: idOf(issue.organisation) ?? '',
      related: { collection: 'issues', id: issue.id },
    }
  })
}

async function toAuthors(req: PayloadRequest, series: Series, { issue }: Voiding): Promise<NewMail[]> {
  const values = numbersOf(series, issue)
  const items = await readItems(req, issue.id)
  return items.flatMap((item) =>
    authorMail({ item, template: 'itemFreed', cause: `voided:${issue.id}`, values }),
  )
}

async function readItems(req: PayloadRequest, issue: string): Promise<Item[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select source from edition_sources where issue_id = ${issue}`)
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { id: { in: rows.map(({ source }) => String(source)) } },
    depth: 0,
    limit: rows.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

const numbersOf = (series: Series, { year, number }: SignedIssue) => ({ series: series.name, year, number })
