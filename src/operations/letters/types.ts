import type { EntrySource } from '../issue/types'

/** Documents of a duty: the office's letter that gives it, a coloured notice, the department's answer. */
export const letterKinds = ['dispatch', 'notice', 'reply'] as const
export type LetterKind = (typeof letterKinds)[number]
export type LetterFormat = 'pdf' | 'docx'
export type LetterFile = { name: string; type: string; bytes: Buffer }

/** Days are `YYYY-MM-DD` in Shanghai. */
export type LetterDuty = {
  title: string
  /** Number of the letter of this body and year; null on duties from before they were numbered. */
  number: number | null
  numberYear: number | null
  role: 'lead' | 'co'
  grade: 'urgent' | 'normal' | 'complex'
  instruction: string
  dispatchedOn: string
  days: number
  /** The deadline as it was given; extensions and pauses are not in a letter that was sent before them. */
  dueOn: string
  body: string
  /** Name a department signs with. */
  department: string
  leadDepartment: string | null
  contact: { name: string; post: string; phone: string }
  receipt: string
  item: NonNullable<Pick<EntrySource, 'approved'>['approved']>
  /** A leader's words the department may read. */
  leader: { name: string; post: string; on: string; text: string } | null
}

export type LetterNotice = {
  level: 'reminder' | 'blue' | 'orange' | 'red' | 'escalation'
  number: number | null
  numberYear: number | null
  issuedOn: string
  dueOn: string
  daysLate: number
  note: string
}

export type LetterReply = {
  outcomeClass: 'A' | 'B' | 'C' | 'D' | null
  text: string
  restText: string
  restOn: string | null
  letterNumber: string
  by: string
  post: string
  phone: string
  on: string
}

/** Asks the database; a pool of connections is one. */
export type Query = (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
