import type { DueStep } from '../../../plugins/handling'
import type { TextBlock } from '../../domain/richText'
import type { ActVia, OutcomeClass } from '../../domain/vocabulary'
import type {
  Assignment,
  DutyEvent,
  DutyNotice,
  DutyQuestion,
  DutyRequest,
  Instruction,
} from '../../payload-types'

/** By which door somebody comes to a duty: its private link, or an account of its department or of the office. */
export type DutyAccess = { token: string } | { assignment: string }

/** What a department does about its duty. */
export const departmentActs = [
  'acknowledge',
  'requestReturn',
  'withdrawReturn',
  'requestExtension',
  'ask',
  'reply',
  'opinion',
  'replaceContact',
  'progress',
] as const
export type DepartmentAct = (typeof departmentActs)[number]

export type ReplyInput = {
  outcomeClass: string
  publishableText: string
  internalText?: string
  /** What remains, and the day (`YYYY-MM-DD`) by which it is promised. */
  restText?: string
  restBy?: string
  letterNumber?: string
  by: string
  post?: string
  phone?: string
  /** Ids of stored files. */
  files?: string[]
}

/** What each act takes. Texts come as they were typed. */
export type ActInput = {
  acknowledge: { by?: string }
  requestReturn: { reason: string; elsewhere?: string; by?: string }
  withdrawReturn: { by?: string }
  requestExtension: { days: number; reason: string; by?: string }
  ask: { text: string; by?: string }
  reply: ReplyInput
  opinion: { text: string; by?: string; files?: string[] }
  replaceContact: { name: string; post?: string; phone?: string; email: string }
  progress: { fulfilled: string; text: string; restBy?: string; by?: string }
}

export type DutyAction = { [A in DepartmentAct]: { act: A; input: ActInput[A] } }[DepartmentAct]

export type DutyIssue = { field: string; code: string; context?: Record<string, string | number> }

export type ActResult =
  | { ok: true }
  /** What the person can mend, field by field; words under `duty.issues`. */
  | { ok: false; issues: DutyIssue[] }
  /** Why it is not possible at all, in the reader's language. */
  | { ok: false; reasons: string[] }
  /** The link has expired or was replaced. */
  | { ok: false; gone: true }
  /** It moved on since the page was read; `rev` is where it is now. */
  | { ok: false; conflict: true; rev: number }

export type ReplyDraft = Partial<ReplyInput> & { text?: string }

export type DutyFile = { id: string; name: string; bytes: number }
export type ReplyPart = { heading: string | null; blocks: TextBlock[] }

export type DutyDue = {
  /** The deadline that counts now, as an instant and as a day. */
  at: string
  day: string
  /** The day it was at first; differs after an extension, a pause or an answer sent back. */
  originalDay: string
  /** Working days left, its own day counted; 0 when it is today or over. */
  left: number
  /** Working days since it passed. */
  late: number
  isOver: boolean
  /** Since when a question to the office holds the clock. */
  pausedSince: string | null
  steps: DueStep[]
  /** The steps in words, in the reader's language. */
  words: string[]
}

export type DutyReplyView = {
  id: string
  kind: 'departmentReply' | 'coOpinion' | 'recheck'
  outcomeClass: OutcomeClass | null
  text: string
  internalText: string
  restText: string
  restBy: string | null
  fulfilled: 'yes' | 'no' | null
  letterNumber: string
  by: string
  post: string
  phone: string
  via: ActVia | null
  at: string
  files: DutyFile[]
}

export type DutyRequestView = Pick<DutyRequest, 'id' | 'kind' | 'state' | 'reason'> & {
  askedDays: number | null
  elsewhere: string
  by: string
  at: string
  decidedBy: string
  decidedAt: string | null
  decision: string
  grantedDays: number | null
  dueBefore: string | null
  dueAfter: string | null
}

export type DutyView = {
  /** How the reader came here. */
  via: 'link' | 'account' | 'office'
  assignment: string
  rev: number
  /** 交办编号, where the body numbers its duties. */
  number: { number: number; year: number } | null
  state: Assignment['state']
  role: Assignment['role']
  mode: Assignment['mode']
  grade: Assignment['grade']
  important: boolean
  office: string
  department: { id: string; name: string }
  contact: { name: string; post: string; phone: string; email: string }
  item: string
  title: string
  parts: ReplyPart[]
  /** Who spoke, without anything to reach them by. */
  reporter: string
  /** The office's words to the department. */
  instruction: string | null
  /** The leader's words, where departments may read them. */
  leader: Pick<Instruction, 'leaderName' | 'leaderPost' | 'kind' | 'givenOn' | 'text'> | null
  dispatchedAt: string
  acknowledgedAt: string | null
  acknowledgedBy: string
  ackUntil: string | null
  returnUntil: string | null
  due: DutyDue
  noticeLevel: Assignment['noticeLevel']
  /** Why the last answer came back, and whose words those are. */
  redo: { note: string; by: 'supervisor' | 'author'; at: string } | null
  requests: DutyRequestView[]
  thread: (Pick<DutyQuestion, 'id' | 'side' | 'text' | 'via'> & {
    by: string
    at: string
    mail: string | null
  })[]
  replies: DutyReplyView[]
  /** Whose opinions the lead collects; empty for a duty without co-handlers, and for a co-handler's own. */
  others: {
    assignment: string
    department: string
    state: Assignment['state']
    dueAt: string
    isAwaited: boolean
    opinion: { text: string; by: string; at: string; files: DutyFile[] } | null
  }[]
  /** A co-handler's lead. */
  lead: { assignment: string; department: string } | null
  history: (Pick<DutyEvent, 'number' | 'act' | 'via' | 'at'> & {
    by: string
    note: string
    dueBefore: string | null
    dueAfter: string | null
  })[]
  notices: (Pick<DutyNotice, 'id' | 'level' | 'issuedAt' | 'dueAt' | 'daysLate'> & {
    number: number | null
    numberYear: number | null
  })[]
  outcomeClass: OutcomeClass | null
  publication: Assignment['publication']
  implementation: Assignment['implementation']
  promisedAt: string | null
  draft: ReplyDraft | null
  /** Documents there are of this duty: `dispatch`, `reply`, `notice-<id>`. */
  letters: string[]
  /** What can be done now and what cannot, with why, in the reader's language. */
  acts: { id: DepartmentAct; enabled: boolean; reasons: string[] }[]
}

/** `null`: not a genuine way to a duty; `gone`: genuine once, but expired or replaced. */
export type DutyReading = DutyView | { gone: true } | null
