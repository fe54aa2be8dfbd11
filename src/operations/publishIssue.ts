import type { PayloadRequest } from 'payload'
import { idOf, holds, viewerOf } from '../../collections/shared/access'
import { publishEditions } from '../../plugins/digest'
import { inTransaction, lockRun } from '../../plugins/review-workflow'
import { mayAct } from '../domain/mayAct'
import type { Issue } from '../payload-types'
import { issueUrl } from '../server/links'
import { OperationError } from './OperationError'
import { readSeries } from './issue/readSeries'
import { queueMail } from './mail/queueMail'

/**
 * Publishes a signed issue: its public edition can be read from now on, and its recipients are mailed.
 *
 * @returns the public address and the instant of publication (ISO 8601)
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.alreadyPublished`
 */
export async function publishIssue(
  req: PayloadRequest,
  id: string,
): Promise<{ url: string; publishedAt: string }> {
  return inTransaction(req, async (tx) => {
    const run = await lockRun(tx, 'issues', id, 'update')
    const issue = await readIssue(req, id)
    if (!run || !issue) throw new OperationError('issue.notFound', 404)
    if (run.status !== 'approved' || !issue.year || !issue.number)
      throw new OperationError('issue.notSigned', 409)
    const at = new Date()
    if (!(await publishEditions(tx, id, at))) throw new OperationError('issue.alreadyPublished', 409)
    await req.payload.update({
      collection: 'issues',
      id,
      data: { publishedAt: at.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const url = await mailRecipients(req, issue, issue.year, issue.number)
    return { url, publishedAt: at.toISOString() }
  })
}

/** The issue, when the person may publish it. */
async function readIssue(req: PayloadRequest, id: string): Promise<Issue | null> {
  if (!holds(viewerOf(req), ...mayAct.publish)) return null
  return req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
}

async function mailRecipients(
  req: PayloadRequest,
  issue: Issue,
  year: number,
  number: number,
): Promise<string> {
  const series = await readSeries(req, issue)
  const url = issueUrl(series.slug, year, number)
  const titles = await titlesOf(req, issue)
  for (const { name, email } of issue.mailRecipients ?? []) {
    await queueMail({
      req,
      key: `issue:${issue.id}:${email.toLowerCase()}`,
      template: 'issue',
      to: { name, address: email },
      locale: 'zh',
      values: {
        name,
        series: series.name,
        year,
        number,
        cumulative: issue.cumulativeNumber ?? '',
        count: titles.length,
        titles: titles.map((title, index) => `${index + 1}. ${title}`).join('\n'),
        link: url,
      },
      organisation: idOf(issue.organisation) ?? '',
      related: { collection: 'issues', id: issue.id },
    })
  }
  return url
}

async function titlesOf(req: PayloadRequest, issue: Issue): Promise<string[]> {
  const ids = (issue.entries ?? []).map(({ item }) => idOf(item)).filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return ids.map((id) => docs.find((item) => item.id === id)?.title ?? '')
}
