import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { requireTx, sql, WorkflowError } from '../../../plugins/review-workflow'
import type { Issue } from '../../payload-types'
import { both, fill, type Texts } from '../../translations'
import type { IssueEntry } from './readEntries'

type Problem = { key: keyof Texts['review']['issueProblems']; title: string }

/** Throws every reason why these entries cannot be issued now: the bundle gate of an issue. */
export async function assertCompilable(
  req: PayloadRequest,
  issue: Issue,
  entries: IssueEntry[],
): Promise<void> {
  const elsewhere = await issuedElsewhere(req, issue, entries)
  const problems =
    entries.length === 0
      ? [{ key: 'noEntries', title: '' } as const]
      : entries.flatMap(problemsOf(entries, elsewhere))
  if (problems.length > 0) throw new WorkflowError('workflow.denied', { reasons: problems.map(toReason) })
}

const problemsOf =
  (entries: IssueEntry[], elsewhere: Set<string>) =>
  ({ item, run, isUnchanged, approved }: IssueEntry, index: number): Problem[] => {
    const { id, title } = item
    if (run?.status !== 'approved') return [{ key: 'notApproved', title }]
    if (!isUnchanged || approved === null) return [{ key: 'changed', title }]
    if (elsewhere.has(id)) return [{ key: 'alreadyIssued', title }]
    return entries.findIndex((entry) => entry.item.id === id) < index ? [{ key: 'twice', title }] : []
  }

/** Items of this issue that a signed issue of the same series holds already. */
async function issuedElsewhere(
  req: PayloadRequest,
  issue: Issue,
  entries: IssueEntry[],
): Promise<Set<string>> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select entry.item_id from issues_entries entry
    join issues other on other.id = entry._parent_id
    where other.series_id = ${idOf(issue.series)} and other.id <> ${issue.id} and other.signed_at is not null
      and entry.item_id = any(${sql.param(entries.map(({ item }) => item.id))}::uuid[])`)
  return new Set(rows.map((row) => String(row.item_id)))
}

function toReason({ key, title }: Problem) {
  const text = both((t) => fill(t.review.issueProblems[key], { title }))
  return { code: 'blocked' as const, incomplete: false, context: { text_zh: text.zh, text_en: text.en } }
}
