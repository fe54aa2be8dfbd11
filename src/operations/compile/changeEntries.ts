import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { inTransaction, lockRun, sql, type requireTx } from '../../../plugins/review-workflow'
import { CompileRefusal, type Entry } from '../../domain/compile'
import type { Series } from '../../payload-types'
import { readSeries } from '../issue/readSeries'
import { ConflictRefusal } from './ConflictRefusal'
import { editingOf } from './editingOf'
import { entryOf } from './entryOf'
import { lockSeries } from './lockSeries'
import { deskOf, organisationOf, type DeskState } from './readDesk'
import { readIssue, type HeldIssue } from './readIssue'

/** An issue as somebody saw it: `rev` is what `updatedAt` was. */
export type SeenIssue = { issue: string; rev: string }

export type ChangeContext = {
  tx: Awaited<ReturnType<typeof requireTx>>
  series: Series
  issue: string
  organisation: string
}
type Change = (entries: Entry[], context: ChangeContext) => Entry[] | Promise<Entry[]>

/**
 * Changes the entries of an issue in one transaction, as the person may: lock, compare what they saw, check,
 * change, write, and answer the issue as it now stands.
 *
 * @throws CompileRefusal whatever `change` refuses; `issue.notFound`; `issue.frozen`
 * @throws ConflictRefusal when the issue has changed since, with the present state
 */
export async function changeEntries(
  req: PayloadRequest,
  { issue: id, rev }: SeenIssue,
  change: Change,
): Promise<DeskState> {
  return inTransaction(req, async (tx) => {
    await lockSeriesOf(tx, id)
    await lockRun(tx, 'issues', id, 'update')
    const held = await readIssue(req, id)
    await assertOpen(req, held)
    if (held.issue.updatedAt !== rev) throw new ConflictRefusal(await deskOf(req, held))
    const before = (held.issue.entries ?? []).map(entryOf)
    const context = {
      tx,
      series: await readSeries(req, held.issue),
      issue: id,
      organisation: organisationOf(held),
    }
    const entries = await change(before, context)
    const issue = await req.payload.update({
      collection: 'issues',
      id,
      data: { entries },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return deskOf(req, { ...held, issue })
  })
}

async function lockSeriesOf(tx: ChangeContext['tx'], issue: string): Promise<void> {
  const { rows } = await tx.execute(sql`select series_id from issues where id::text = ${issue}`)
  const series = idOf(rows[0]?.series_id)
  if (series) await lockSeries(tx, series)
}

async function assertOpen(req: PayloadRequest, { issue, run }: HeldIssue): Promise<void> {
  const { may, why } = await editingOf(req, issue, run)
  if (!may) throw new CompileRefusal('issue.frozen', 403, { why: why ?? 'role' })
}
