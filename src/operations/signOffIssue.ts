import type { TransitionNotice } from '../../plugins/review-workflow'
import { signIssue } from '../../plugins/digest'
import { idOf } from '../../collections/shared/access'
import type { Issue } from '../payload-types'
import { assertCompilable } from './issue/assertCompilable'
import { composeEdition } from './issue/composeEdition'
import { readEntries, type IssueEntry } from './issue/readEntries'
import { readSeries } from './issue/readSeries'
import { tellAuthor } from './mail/tellAuthor'

/**
 * What happens when an issue moves. Handing it in and signing it both check that every entry is
 * approved and unchanged (I2); the last approval numbers and freezes it, all in its transaction (I4).
 */
export async function signOffIssue({ req, document, event }: TransitionNotice): Promise<void> {
  const issue = document as unknown as Issue
  if (event.action !== 'submit' && event.to !== 'approved') return
  const entries = await readEntries(req, issue)
  await assertCompilable(req, issue, entries)
  if (event.to === 'approved') await sign(req, issue, entries, event.actorName)
}

async function sign(
  req: TransitionNotice['req'],
  issue: Issue,
  entries: IssueEntry[],
  signatory: string,
): Promise<void> {
  const series = await readSeries(req, issue)
  const at = new Date()
  const numbers = await signIssue({
    req,
    issue: issue.id,
    scope: idOf(issue.organisation) ?? '',
    series: series.slug,
    at,
    timeZone: 'Asia/Shanghai',
    compose: (dated) => composeEdition({ issue, series, entries, signatory, ...dated }),
  })
  await req.payload.update({
    collection: 'issues',
    id: issue.id,
    data: { ...numbers, signedAt: at.toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { item } of entries) {
    await tellAuthor(req, item, 'issued', `issued:${issue.id}`, {
      series: series.name,
      year: numbers.year,
      number: numbers.number,
      cumulative: numbers.cumulativeNumber,
    })
  }
}
