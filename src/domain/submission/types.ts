import type { Urgency } from '../vocabulary'

/** What somebody reports: the four parts every item must have, and who speaks. */
export type SubmissionInput = {
  title: string
  situation: string
  analysis: string
  /** `department`: id or exact name of a department of the body. */
  suggestions: { text: string; department?: string }[]
  category: string
  /** An urgent item's departments answer sooner. Not given: normal. */
  urgency?: Urgency
  /** Slug of the topic it answers. */
  topic?: string
  /** Id of the contact point it came through. */
  contactPoint?: string
  /** Name of the activity it came out of. */
  sourceActivity?: string
  /** What it was made out of, so that nobody is credited twice. */
  derivedFrom?: { kind: string; reference: string }
  reporter: { name: string; unit?: string; phone?: string; email: string }
  /** Names (or ids) of the members who sign with the reporter. */
  coReporters?: string[]
  /** null: the question was not answered. */
  publicConsent: boolean | null
  consentReason?: string
  original: boolean
}

/** One thing the person can mend; its words are in the dictionaries under its code. */
export type Issue = { field: string; code: string; context?: Record<string, string | number> }

/** Lengths in characters as a reader counts them, blanks included. */
export const limits = {
  title: { min: 4, max: 100 },
  situation: { min: 20, max: 5_000 },
  analysis: 5_000,
  suggestion: 2_000,
  suggestions: 20,
  total: 8_000,
  name: 60,
  unit: 120,
  email: 200,
  consentReason: 300,
  coReporters: 20,
  sourceActivity: 120,
  derivedReference: 200,
} as const
