import type { Payload } from 'payload'
import { inTransaction, sql } from '../../../../plugins/review-workflow'
import { freezeRecipients } from '../../../../src/operations/subscriptions/freezeRecipients'
import { publishIssue } from '../../../../src/operations/publishIssue'
import type { Issue } from '../../../../src/payload-types'
import { buildIssue, buildItem, requestOf, type Office } from '../../../support/factories'

type Args = Partial<Omit<Issue, 'id'>> & { titles?: string[]; isPublic?: boolean }

/** A published issue of entries with these public titles, or with none that are public. */
export async function publishedIssue(
  payload: Payload,
  office: Office,
  { titles = ['公开的一篇'], isPublic = true, ...data }: Args = {},
): Promise<Issue> {
  const entries: NonNullable<Issue['entries']> = []
  for (const title of titles) {
    const { id: item } = await buildItem(payload, office, { title: `内部标题 ${title}`, at: 'approved' })
    entries.push({
      item,
      publish: isPublic,
      publicTitle: title,
      publicText: `${title}的第一句话。第二句话说得长一些，好让开头在一句话的末尾断开，而不是在半句话里。\n\n第二段不出现在邮件里。`,
    })
  }
  const { id } = await buildIssue(payload, office, { items: [], entries, at: 'approved', ...data })
  await publishIssue(await requestOf(payload, office.editor), id)
  const req = await requestOf(payload)
  await inTransaction(req, async (tx) => {
    await tx.execute(sql`delete from messages where template = 'issue' and related_id = ${id}`)
    await freezeRecipients(req, tx, id)
    // Nothing renders here; a list that waits for its PDF is a test of its own.
    await tx.execute(
      sql`update edition_documents set state = 'failed' where issue_id = ${id} and state = 'queued'`,
    )
  })
  return payload.findByID({ collection: 'issues', id, depth: 0, overrideAccess: true })
}
