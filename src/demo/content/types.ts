import type { contactPointKinds } from '../../domain/vocabulary'

/**
 * Shapes of the demonstration content: plain data, no framework.
 *
 * Every `key` is unique within its kind and is what other records refer to. Days are whole calendar
 * days in Asia/Shanghai counted from the day the content is loaded: negative is past.
 */

export type UnitKind =
  | 'cppcc'
  | 'specialCommittee'
  | 'party'
  | 'acfic'
  | 'massOrganisation'
  | 'liaisonOffice'
  | 'office'
  | 'government'
  | 'supervision'

export type DemoUnit = {
  key: string
  name: string
  /** The form used in lists and on digest entries. */
  short: string
  kind: UnitKind
  level: 'municipal' | 'district' | 'township'
  /** Key of the unit above; null for what stands beside the body, not below it. */
  parent: string | null
}

export type StaffRole =
  | 'admin'
  | 'editor'
  | 'secretaryGeneral'
  | 'viceChair'
  | 'chair'
  | 'supervisor'
  | 'departmentHandler'
  | 'auditor'

export type DemoStaff = {
  key: string
  name: string
  email: string
  roles: StaffRole[]
  post: string
  unit: string
  /** Only for `departmentHandler`: the department the person answers for. */
  department?: DepartmentKey
}

export type DemoMember = {
  key: string
  name: string
  kind: 'member' | 'dedicatedOfficer' | 'invitedOfficer'
  /** 界别; information officers who are not members have none. */
  sector: string | null
  /** Key of the special committee the member sits on; null for officers. */
  committee: string | null
  unit: string
  post: string
  phone: string
  email: string
  /** True when the person gets an account of their own. */
  login: boolean
}

export type DepartmentKey =
  | 'housing'
  | 'health'
  | 'education'
  | 'transport'
  | 'urban-management'
  | 'human-resources'
  | 'civil-affairs'
  | 'ecology'

export type Category =
  | 'livelihood'
  | 'health'
  | 'education'
  | 'transport'
  | 'urban'
  | 'environment'
  | 'agriculture'
  | 'economy'
  | 'employment'
  | 'culture'
  | 'governance'
  | 'emergency'

export type DemoDepartment = {
  key: DepartmentKey
  name: string
  short: string
  contact: { name: string; post: string; phone: string; email: string }
  /** Categories of items that the department usually handles. */
  sectors: Category[]
}

export type DemoTopic = {
  slug: string
  title: string
  kind: 'solicitation' | 'topicGuide'
  origin: 'own' | 'municipal' | 'provincial' | 'national'
  brief: string
  opensInDays: number
  /** The body's own deadline; lies before the upper body's when both exist. */
  deadlineInDays: number
  upperDeadlineInDays: number | null
  /** In Chinese characters. */
  wordLimit: number
  /** What it has come to; one that is closed says what came of it. Default: open. */
  state?: 'open' | 'closed' | 'scheduled'
  summary?: string
  /** Whom it asks: units by their keys, people by theirs. Default: everybody. */
  audience?: { kinds?: DemoMember['kind'][]; committees?: string[]; sectors?: string[]; people?: string[] }
  /** Only its audience may know of it. */
  isInside?: boolean
  /** Published at loading by the office's own act, with its mails; all others were announced before. */
  isAnnounced?: boolean
  period?: string
  upperReference?: string
}

export type ReviewStep = 'initialReview' | 'review' | 'approval' | 'finalApproval'

/** The codes of the product's list of reasons that the demonstration makes use of. */
export type RejectionCode = 'dup_proposal' | 'beyond_authority' | 'multi_matter' | 'personal_claim'

export type DemoAnswer = {
  /** A resolved, B planned, C not now, D for reference. */
  outcome: 'A' | 'B' | 'C' | 'D'
  text: string
  /** What remains of an answer of class B, and in how many days it is promised. */
  rest?: { text: string; inDays: number }
  /** True when the supervisor has accepted the answer. */
  verified: boolean
}

export type DemoHandling = { department: DepartmentKey; answer?: DemoAnswer }

/** What somebody does about a duty, in order: the department, then whoever answers it. */
export type DemoStep =
  | { act: 'acknowledge' }
  | { act: 'ask' | 'answer' | 'opinion'; text: string }
  | { act: 'requestReturn'; reason: string; elsewhere: string }
  | { act: 'requestExtension'; days: number; reason: string }
  | { act: 'refuseReturn' | 'grantExtension'; note: string }
  | { act: 'notice'; level: 'reminder' | 'orange'; note: string }

/** A duty in the middle of its way. */
export type DemoDuty = {
  /** Key of a published item. */
  item: string
  department: DepartmentKey
  /** What a leader wrote on it. */
  instruction?: {
    leaderName: string
    leaderPost: string
    text: string
    registerNumber: string
    important: boolean
  }
  words?: string
  important?: boolean
  /** Those who add an opinion. */
  company?: { department: DepartmentKey; steps: DemoStep[] }[]
  steps: DemoStep[]
}

/** Where the item stands once loaded. A review step means: waiting for that step's decision. */
export type Journey =
  | { state: 'draft' }
  | { state: ReviewStep }
  | { state: 'returned'; at: ReviewStep; reason: string }
  | { state: 'rejected'; at: ReviewStep; reasonCode: RejectionCode; reason: string }
  | { state: 'withdrawn'; reason: string }
  | { state: 'approved' }
  | { state: 'published'; handling?: DemoHandling }

export type DemoSuggestion = { text: string; department?: DepartmentKey }

type Consent = { publicConsent: true } | { publicConsent: false; privateReason: string }

export type DemoItem = Consent & {
  key: string
  title: string
  /** Plain text; a blank line separates paragraphs, here and in the analysis. */
  situation: string
  analysis: string
  suggestions: DemoSuggestion[]
  category: Category
  nature: 'general' | 'trending' | 'earlySign'
  urgency: 'normal' | 'urgent'
  /** Key of the lead reporter. */
  lead: string
  coReporters?: string[]
  /** Slug of the topic the item answers. */
  topic?: string
  journey: Journey
}

export type DemoRecipient = { name: string; email: string }

export type DemoIssueEntry = { item: string; publish: boolean }

/** An issue of the series 摘编. Its year is the year of loading; its number is given at signing. */
export type DemoIssue = {
  key: string
  series: '摘编'
  /** Internal, in print only. */
  editorsNote: string
  /** What the public reads instead. */
  publicNote: string
  sections: { heading: string; entries: DemoIssueEntry[] }[]
  recipients: { reportTo: DemoRecipient[]; copyTo: DemoRecipient[]; distributeTo: DemoRecipient[] }
  daysBeforeLoad: number
}

export type DemoContactPoint = { name: string; kind: (typeof contactPointKinds)[number]; region: string }

/** An issue of the series 《协商建言》: one composite entry that a monthly consultation has passed. */
export type DemoSpecial = {
  key: string
  title: string
  editorsNote: string
  publicNote: string
  /** Keys of published items; the first leads. Shares come to 100. */
  sources: { item: string; share: number }[]
  entryTitle: string
  /** Typed text: `## ` begins a heading, `1. ` a numbered line. */
  text: string
  publicTitle: string
  publicText: string
  recipients: DemoRecipient[]
  consultation: { place: string; decisionNote: string; minutes: string }
  daysBeforeLoad: number
}
