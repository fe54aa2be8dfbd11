/** Closed vocabularies of the field. Their words live in the dictionaries under the same keys. */
export const categories = [
  'livelihood',
  'health',
  'education',
  'transport',
  'urban',
  'environment',
  'agriculture',
  'economy',
  'employment',
  'culture',
  'governance',
  'emergency',
] as const
export type Category = (typeof categories)[number]

export const natures = ['general', 'trending', 'earlySign'] as const
export type Nature = (typeof natures)[number]

export const urgencies = ['normal', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]

/** A solved or basically solved · B in progress or planned · C later or limited · D for reference. */
export const outcomeClasses = ['A', 'B', 'C', 'D'] as const
export type OutcomeClass = (typeof outcomeClasses)[number]

export const organisationKinds = [
  'cppcc',
  'specialCommittee',
  'party',
  'acfic',
  'massOrganisation',
  'liaisonOffice',
  'office',
  'government',
  'supervision',
] as const

export const organisationLevels = ['national', 'provincial', 'municipal', 'county', 'township'] as const

export const memberKinds = ['member', 'dedicatedOfficer', 'invitedOfficer'] as const

/** Who may hand in without an account: nobody, whoever confirms by mail, anybody. */
export const submissionModes = ['members', 'confirmed', 'open'] as const
export type SubmissionMode = (typeof submissionModes)[number]

/** Where a body meets people (石嘴山, 榆林, 任城: 协商议事室, 会客室, 工作室, 联系点, 直报点, 信息点). */
export const contactPointKinds = [
  'consultationRoom',
  'receptionRoom',
  'sectorStudio',
  'grassrootsPoint',
  'liaisonOffice',
  'directReportPoint',
  'departmentPoint',
] as const

/** What an item was made out of (永州, 榆林: 从提案、大会发言、微建议、内刊、通报、调研报告中挖掘). */
export const derivedKinds = [
  'proposal',
  'plenarySpeech',
  'microSuggestion',
  'internalJournal',
  'workBulletin',
  'researchReport',
  'consultationActivity',
] as const
export type DerivedKind = (typeof derivedKinds)[number]

export const topicKinds = ['solicitation', 'guide'] as const
export const topicOrigins = ['own', 'municipal', 'provincial', 'national'] as const
export const topicStates = ['draft', 'scheduled', 'published', 'closed', 'summarised'] as const
export type TopicState = (typeof topicStates)[number]

/** Why an item is not adopted; every code is attested in a body's own rules. */
export const rejectReasons = [
  'political_direction',
  'policy_conflict',
  'fact_unverified',
  'dup_media',
  'dup_proposal',
  'dup_item',
  'plagiarism',
  'multi_matter',
  'missing_suggestion',
  'missing_analysis',
  'over_length',
  'routine_work_info',
  'personal_claim',
  'litigation',
  'petition_case',
  'complaint',
  'personnel_matter',
  'state_secret',
  'privacy',
  'trade_secret',
  'beyond_authority',
  'out_of_date',
  'low_value',
  'better_as_proposal',
] as const

/** What a reviewer confirms before passing an item on: the union of the offices' 「关」. */
export const gates = ['political', 'policy', 'factual', 'content', 'wording'] as const
export type Gate = (typeof gates)[number]

/** Many items an issue (摘编), one item (协商建言), out of turn with numbers of its own (增刊). */
export const seriesKinds = ['digest', 'special', 'supplement'] as const
export type SeriesKind = (typeof seriesKinds)[number]
/** What an entry says of who spoke: names, kinds of people, their units, nothing. */
export const bylineStyles = ['names', 'kinds', 'units', 'none'] as const
export type BylineStyle = (typeof bylineStyles)[number]
export const reporterPlaces = ['opening', 'closing'] as const

/** 月会商 (任城: chair and vice-chairs go over the month's digest; 通过, 退改, 撤稿). */
export const consultationStates = ['planned', 'held', 'concluded'] as const
export type ConsultationState = (typeof consultationStates)[number]
export const consultationDecisions = ['pass', 'revise', 'withdraw'] as const
export type ConsultationDecision = (typeof consultationDecisions)[number]

export const subscriberStates = ['pending', 'active', 'unsubscribed'] as const
export type SubscriberState = (typeof subscriberStates)[number]
export const recipientKinds = ['list', 'subscriber'] as const
export const recipientStates = ['waiting', 'queued'] as const
export const readerFeedbackStates = ['new', 'shown', 'hidden'] as const
export type ReaderFeedbackState = (typeof readerFeedbackStates)[number]
export const helpfulAnswers = ['yes', 'no'] as const

export const feedbackKinds = ['departmentReply', 'coOpinion', 'verdict', 'authorRating', 'recheck'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]
/** What the person who spoke up says of an answer. */
export const solvedAnswers = ['yes', 'partly', 'no'] as const
export type SolvedAnswer = (typeof solvedAnswers)[number]
/** 待签收, 办理中, 申退中, 待审核, 退回重办, 办结, 已退办, 已撤回 (domain §6.1). */
export const assignmentStates = [
  'dispatched',
  'acknowledged',
  'returnRequested',
  'replied',
  'redo',
  'accepted',
  'returned',
  'cancelled',
] as const
export type AssignmentState = (typeof assignmentStates)[number]

/** How long a department has: urgent 5, ordinary 15, complex 60 working days unless a body says otherwise. */
export const dutyGrades = ['urgent', 'normal', 'complex'] as const
export type DutyGrade = (typeof dutyGrades)[number]
/** 交办 and 转办. */
export const assignmentModes = ['assign', 'transfer'] as const
export const assignmentRoles = ['lead', 'co'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]

/** 蓝, 橙, 红: the colour of the last notice (三色督查单). */
export const noticeLevels = ['none', 'blue', 'orange', 'red'] as const
export type NoticeLevel = (typeof noticeLevels)[number]
export const dutyNoticeLevels = ['reminder', 'blue', 'orange', 'red', 'escalation'] as const
export type DutyNoticeLevel = (typeof dutyNoticeLevels)[number]

export const publicationDecisions = ['undecided', 'publish', 'withhold'] as const
export type PublicationDecision = (typeof publicationDecisions)[number]
/** Answered is not done (石嘴山: 答复型 → 落实型): what was promised is looked at again. */
export const implementationStates = ['none', 'promised', 'implemented', 'missed'] as const
export type ImplementationState = (typeof implementationStates)[number]

export const requestKinds = ['return', 'extension'] as const
export type RequestKind = (typeof requestKinds)[number]
export const requestStates = ['open', 'granted', 'refused', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]
export const questionSides = ['department', 'office'] as const

/** 批示, 圈阅, 阅. */
export const instructionKinds = ['instruct', 'circleRead', 'read'] as const
export type InstructionKind = (typeof instructionKinds)[number]
export const instructionSides = ['party', 'government', 'cppcc'] as const
export const instructionScopes = ['issue', 'items'] as const

/** What can happen to a duty; the words of its journal. */
export const dutyActs = [
  'dispatch',
  'acknowledge',
  'requestReturn',
  'withdrawReturn',
  'grantReturn',
  'refuseReturn',
  'requestExtension',
  'grantExtension',
  'refuseExtension',
  'ask',
  'answer',
  'mail',
  'opinion',
  'reply',
  'redo',
  'accept',
  'reopen',
  'rate',
  'ratingRefused',
  'cancel',
  'notice',
  'contact',
  'recheck',
  'recompute',
  'reissue',
  'publication',
] as const
export type DutyAct = (typeof dutyActs)[number]
/** By which door: a private link, an account, a mail, somebody of the office, the clock. */
export const actVias = ['link', 'account', 'mail', 'office', 'system'] as const
export type ActVia = (typeof actVias)[number]

/** What a body's own calendar says of a day. */
export const dayKinds = ['workday', 'dayOff'] as const
