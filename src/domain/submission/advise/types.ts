import type { SubmissionInput } from '../types'

/** Something a reviewer would say, said while it can still be mended. It never keeps a text from being sent. */
export type Advice = { field: string; code: AdviceCode; context?: Record<string, string | number> }

export type AdviceCode =
  | 'titlePattern'
  | 'multiMatter'
  | 'overLength'
  | 'missingAnalysis'
  | 'fewerSuggestions'
  | 'noDepartment'
  | 'thinSuggestions'
  | 'noPlace'
  | 'noTime'
  | 'noNumber'
  | 'personalClaim'
  | 'litigation'
  | 'complaint'
  | 'petitionCase'
  | 'personnelMatter'
  | 'identityNumber'
  | 'mobileNumber'
  | 'bankCard'
  | 'routineWork'
  | 'letterhead'
  | 'signOff'

export type AdviceTerms = {
  /** Words a text should have at most. @default 1500 (广州市政协; domain §4 “Length”) */
  maxWords?: number
  /** Whether the form offers departments to name. @default true */
  offersDepartments?: boolean
}

/** One of the texts, under the name of its field. */
export type NamedText = { field: string; text: string }

export const textsOf = (input: SubmissionInput): NamedText[] => [
  { field: 'title', text: input.title },
  { field: 'situation', text: input.situation },
  { field: 'analysis', text: input.analysis },
  ...input.suggestions.map(({ text }, index) => ({ field: `suggestions.${index}.text`, text })),
]
