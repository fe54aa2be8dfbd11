import type { MailTemplate } from '../mail/queueMail'

export const templateGroups = [
  'departments',
  'office',
  'authors',
  'reviewers',
  'topics',
  'subscribers',
] as const
export type TemplateGroup = (typeof templateGroups)[number]

const groups: [RegExp, TemplateGroup][] = [
  [/^review/, 'reviewers'],
  [/^topic/, 'topics'],
  [/^subscription|^issueVoided$/, 'subscribers'],
  [
    /^(?:received|confirmSubmission|returned|rejected|approved|issued|issuedTogether|itemFreed|handled|passed|rat\w*)$/,
    'authors',
  ],
  [
    /^(?:assignment\w*|redo|reopened|reminder|notice\w+|escalation|returnDecided|extensionDecided|deadlineMoved|questionAnswered|contactReplaced|linkAgain|promisedDue|dutyCancelled)$/,
    'departments',
  ],
]

/** Whom a kind of mail is to; what is told to nobody else is told to the office. */
export const groupOf = (template: MailTemplate): TemplateGroup =>
  groups.find(([names]) => names.test(template))?.[1] ?? 'office'
