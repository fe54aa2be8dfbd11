import type { PayloadRequest } from 'payload'
import { updateIssues } from '../../../collections/issues/access'
import { holds, viewerOf } from '../../../collections/shared/access'
import {
  mayEditContent,
  reviewedHash,
  type Localised,
  type StoredRun,
} from '../../../plugins/review-workflow'
import type { Issue } from '../../payload-types'
import { toActor } from '../../server/review/toActor'

export type Editing = {
  may: boolean
  /** Why not; null when one may. */
  why: 'role' | 'withEditors' | 'inReview' | 'closed' | null
  /** The step the issue is at, where it is in review. */
  step: Localised | null
  /** Steps whose approval of the present text ends with the first change of it. */
  voids: Localised[]
}

/** Whether the person may change the entries of an issue now, why not, and what a change would undo. */
export async function editingOf(req: PayloadRequest, issue: Issue, run: StoredRun): Promise<Editing> {
  const label = (id: string | null): Localised | null =>
    run.definition.steps.find((step) => step.id === id)?.label ?? null
  const may =
    (await isOpenTo(req, issue)) && mayEditContent(run.definition, run, toActor(req), { sharedDrafts: true })
  return {
    may,
    why: may ? null : whyNot(req, run),
    step: run.status === 'inReview' ? label(run.step) : null,
    voids: may ? (await approvalsOfText(req, issue, run)).map(label).filter((step) => step !== null) : [],
  }
}

function whyNot(req: PayloadRequest, { status }: StoredRun): Editing['why'] {
  if (status === 'approved' || status === 'rejected' || status === 'withdrawn') return 'closed'
  if (!holds(viewerOf(req), 'editor', 'secretaryGeneral')) return 'role'
  return status === 'inReview' ? 'inReview' : 'withEditors'
}

/** What the collection's own access rule says, asked of the database as every write asks it. */
async function isOpenTo(req: PayloadRequest, { id }: Issue): Promise<boolean> {
  const allowed = await updateIssues({ req })
  if (typeof allowed === 'boolean') return allowed
  const { totalDocs } = await req.payload.count({
    collection: 'issues',
    where: { and: [{ id: { equals: id } }, allowed] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function approvalsOfText(req: PayloadRequest, issue: Issue, run: StoredRun): Promise<string[]> {
  if (run.approvals.length === 0) return []
  const hash = await reviewedHash(req, 'issues', { ...issue })
  return [...new Set(run.approvals.filter((approval) => approval.hash === hash).map(({ step }) => step))]
}
