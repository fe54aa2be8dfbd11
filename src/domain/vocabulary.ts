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

export const feedbackKinds = ['departmentReply', 'verdict', 'authorRating'] as const
/** What the person who spoke up says of an answer. */
export const solvedAnswers = ['yes', 'partly', 'no'] as const
export type SolvedAnswer = (typeof solvedAnswers)[number]
export const assignmentStates = ['dispatched', 'replied', 'redo', 'accepted'] as const
export type AssignmentState = (typeof assignmentStates)[number]
