import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment, DutyEvent, DutyNotice } from '../../../payload-types'
import { organisationName } from '../../organisationName'
import { localeOfReader } from '../acts/shared'
import { departmentName } from '../departmentName'
import { draftOf } from '../drafts'
import { dueOf } from '../dueOf'
import type { OpenedDuty } from '../hold/openDuty'
import type { DutyView } from '../types'
import { actsOf } from './actsOf'
import { partsOf } from './partsOf'
import { toHistory, toNotice, toRequest, toWords } from './plain'
import { readCompany, readLead } from './readCompany'
import { readFiles } from './readFiles'
import { readLeader } from './readLeader'
import { readRows } from './readRows'
import { redoOf } from './redoOf'
import { repliesOf } from './repliesOf'

/** Everything the page of a duty shows to whoever came to it. */
export async function toView(req: PayloadRequest, opened: OpenedDuty): Promise<DutyView> {
  const { assignment, door } = opened
  const locale = localeOfReader(req)
  const item = await req.payload.findByID({
    collection: 'items',
    id: idOf(assignment.item) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const feedback = await readRows(req, 'feedback', assignment.id)
  const replies = repliesOf(feedback, await readFiles(req, feedback))
  const notices = await readRows(req, 'duty-notices', assignment.id, 'issuedAt')
  return {
    via: door,
    ...standing(assignment),
    office: await organisationName(req, assignment.organisation),
    department: { id: idOf(assignment.department) ?? '', name: await departmentName(req, assignment) },
    item: item.id,
    parts: partsOf(item, locale),
    reporter: item.reporter.name,
    leader: await readLeader(req, assignment, { isOffice: door === 'office' }),
    due: dueOf(opened, locale),
    redo: redoOf(assignment, feedback, item),
    requests: (await readRows(req, 'duty-requests', assignment.id)).map(toRequest),
    thread: (await readRows(req, 'duty-questions', assignment.id)).map(toWords),
    replies,
    others: await readCompany(req, assignment.id),
    lead: await readLead(req, assignment),
    history: (await readRows(req, 'duty-events', assignment.id, 'number'))
      .filter(({ act }) => door === 'office' || !ofTheOffice.includes(act))
      .map(toHistory),
    notices: notices.map(toNotice),
    draft: await draftOf(req, assignment.id),
    letters: lettersOf(notices, replies),
    acts: actsOf(opened, locale),
  }
}

/** What the journal says of the office's own matters and of the author is not the department's. */
const ofTheOffice: readonly DutyEvent['act'][] = ['publication', 'rate', 'ratingRefused']

const standing = (assignment: Assignment) => ({
  assignment: assignment.id,
  rev: assignment.rev,
  number:
    assignment.number && assignment.numberYear
      ? { number: assignment.number, year: assignment.numberYear }
      : null,
  state: assignment.state,
  role: assignment.role,
  mode: assignment.mode,
  grade: assignment.grade,
  important: assignment.important === true,
  contact: {
    name: assignment.contactName,
    post: assignment.contactPost ?? '',
    phone: assignment.contactPhone ?? '',
    email: assignment.contactEmail,
  },
  title: assignment.title,
  instruction: assignment.instruction || null,
  dispatchedAt: assignment.dispatchedAt,
  acknowledgedAt: assignment.acknowledgedAt ?? null,
  acknowledgedBy: assignment.acknowledgedBy ?? '',
  ackUntil: assignment.ackDueAt ?? null,
  returnUntil: assignment.returnDueAt ?? null,
  noticeLevel: assignment.noticeLevel,
  outcomeClass: assignment.outcomeClass ?? null,
  publication: assignment.publication,
  implementation: assignment.implementation,
  promisedAt: assignment.promisedAt ?? null,
})

const lettersOf = (notices: readonly DutyNotice[], replies: DutyView['replies']): string[] => [
  'dispatch',
  ...(replies.some(({ kind }) => kind === 'departmentReply') ? ['reply'] : []),
  ...notices
    .filter(({ level }) => level === 'blue' || level === 'orange' || level === 'red')
    .map(({ id }) => `notice-${id}`),
]
