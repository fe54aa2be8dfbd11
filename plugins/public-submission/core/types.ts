export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** What somebody filled in: names to values, as nested as the form's field names say. */
export type Values = { [name: string]: Json }

/** One thing the person can mend; the application has the words for its code. */
export type Issue = { field: string; code: string; context?: Record<string, string | number> }

/** Something to tell the person above the form that is no problem of a field. */
export type Note = { code: string; context?: Record<string, string | number> }

/** Signs for which a submission is looked at by a person before it is taken in. */
export const suspicions = ['trap', 'tooFast', 'noToken', 'unproven'] as const
export type Suspicion = (typeof suspicions)[number]

/**
 * What a row of kept answers is: `kept` between a failed post and its page, `saved` to go on with later,
 * `unconfirmed` until its person answers the mail, `quarantined` until an editor looks at it, `dismissed`
 * by one, `used` once it was taken in.
 */
export const states = ['kept', 'saved', 'unconfirmed', 'quarantined', 'dismissed', 'used'] as const
export type DraftState = (typeof states)[number]

/** Whom a body takes guests' forms from: nobody, who answers a mail, everybody. */
export type Admission = 'members' | 'confirmed' | 'open'
