export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** What somebody filled in: names to values, as nested as the form's field names say. */
export type Values = { [name: string]: Json }

/** One thing the person can mend; the application has the words for its code. */
export type Issue = { field: string; code: string; context?: Record<string, string | number> }

/** Why a submission is looked at by a person before it is taken in. */
export type Suspicion = 'trap' | 'tooFast' | 'noToken'

export type DraftState = 'kept' | 'quarantined' | 'used'
