import type { PayloadRequest } from 'payload'
import {
  anyTx,
  describeSteps,
  readEvents,
  readRun,
  type Localised,
  type RunStatus,
  type StoredRun,
} from '../../plugins/review-workflow'
import type { SubmissionInput } from '../domain/submission'
import { readAuthorDuties, type AuthorAnswer, type AuthorDuty } from './tracking/readAuthorDuties'
import { readIssued, type IssuedIn } from './tracking/readIssued'
import { toInput } from './tracking/toInput'
import { timelineOf, type TimelineEntry } from './tracking/timelineOf'
import { openTracking } from './tracking/openTracking'

export type TrackingView = {
  item: string
  receipt: string
  title: string
  reporterName: string
  submittedAt: string
  status: RunStatus
  step: string | null
  steps: { id: string; label: Localised; state: 'done' | 'current' | 'ahead' }[]
  timeline: TimelineEntry[]
  canRevise: boolean
  canWithdraw: boolean
  returnReason: string | null
  rejection: { reasonCode: string; reason: string } | null
  input: SubmissionInput
  issued: IssuedIn | null
  /** Departments that have not answered (again) yet. */
  pending: Pick<AuthorDuty, 'department' | 'dueAt' | 'movedFrom'>[]
  answers: AuthorAnswer[]
}

/** What the holder of an item's private address may know of it: everything said to them, nobody's name. */
export async function readTracking({
  req,
  token,
}: {
  req: PayloadRequest
  token: string
}): Promise<TrackingView | null> {
  const item = await openTracking(req, token)
  const tx = await anyTx(req)
  const run = item ? await readRun(tx, 'items', item.id) : null
  if (!item || !run) return null
  const events = await readEvents(tx, run.id)
  const last = events.at(-1)
  const [issued, duties] = await Promise.all([readIssued(req, item), readAuthorDuties(req, item)])
  return {
    item: item.id,
    receipt: item.receipt ?? '',
    title: item.title,
    reporterName: item.reporter.name,
    submittedAt: events[0]?.at ?? item.createdAt,
    status: run.status,
    step: run.step,
    steps: describeSteps(run),
    timeline: timelineOf(run, events, issued, duties),
    canRevise: run.status === 'returned',
    canWithdraw: mayWithdraw(run),
    returnReason: run.status === 'returned' ? (last?.reason ?? null) : null,
    rejection:
      run.status === 'rejected' ? { reasonCode: last?.reasonCode ?? '', reason: last?.reason ?? '' } : null,
    input: toInput(item),
    issued,
    pending: duties
      .filter(({ isOpen }) => isOpen)
      .map(({ department, dueAt, movedFrom }) => ({ department, dueAt, movedFrom })),
    answers: duties.flatMap(({ answers }) => answers),
  }
}

const mayWithdraw = ({ status, approvals }: StoredRun): boolean =>
  status === 'returned' || (status === 'inReview' && approvals.length === 0)
