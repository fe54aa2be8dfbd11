import type { Fields } from './fields'

/** How a form is saved: what the page knows of it when it is shown. */
export type SavingPage = {
  /** `submit`, or one per item under revision. */
  form: string
  /** Names the draft where the form has no key of its own (a revision). */
  key?: string
  /** Nothing was typed into it before it was shown. */
  isFresh: boolean
  /** Revision of the draft in the person's account. */
  rev: number
  /** Somebody is signed in, and the account keeps drafts of this form. */
  hasAccount: boolean
}

/** What is said of it. Times are milliseconds since 1970. */
export type SavingState = {
  device: { at: number } | 'idle' | 'failed' | 'paused'
  account: { at: number } | 'idle' | 'failed' | 'signedOut'
  isInOtherTab: boolean
  /** When what was brought back had been saved. */
  restored: number | null
  unfinished: { slot: string; title: string; savedAt: number }[]
  /** The text somebody saved elsewhere while this one was written. */
  conflict: Conflict | null
}

export type Conflict = { fields: Fields; rev: number; savedAt: number }

export const atFirst: SavingState = {
  device: 'idle',
  account: 'idle',
  isInOtherTab: false,
  restored: null,
  unfinished: [],
  conflict: null,
}

export type SavingControls = {
  keepMine: () => void
  takeTheirs: () => void
  goOn: (slot: string) => void
  drop: (slot: string) => void
  startAgain: () => void
  stop: () => void
}
