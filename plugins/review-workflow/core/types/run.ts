import type { ResumePolicy } from './definition'

export type RunStatus = 'draft' | 'inReview' | 'returned' | 'approved' | 'rejected' | 'withdrawn'

export type Person = { id: string; name: string }

export type Actor = Person & {
  /** `user`: signed in; `author`: holds the document's private address; `system`: the product itself. */
  kind: 'user' | 'author' | 'system'
  roles: string[]
  /** The body the person belongs to; a step of another body's run is never theirs. */
  scope: string | null
  /** Those who have made this person their proxy at this moment. A proxy's proxies are not among them. */
  standsFor?: (Person & { roles: string[]; scope: string | null })[]
}

export type Approval = {
  step: string
  actor: string
  /** The person in whose place the actor signed. */
  onBehalfOf?: string
  /** Hash of the text that was approved. */
  hash: string
  /** How many had to sign at the step when this one did. */
  of: number
  /** Weight of the vote. Default 1. */
  weight?: number
}

/** A named person's place among those who have to sign at the present step. */
export type Seat = {
  person: Person
  /** Seats sign in the order of their turns; equal turns at the same time. */
  turn: number
  state: 'open' | 'signed'
  /** Who called this person in; absent for those the definition names. */
  addedBy?: string
  /** Those who held the seat before and handed it on. */
  chain?: Person[]
}

/** A mark on the clock of a step, in time order. `at` is an ISO 8601 instant. */
export type Mark = { at: string; kind: 'remind' | 'due' | 'escalate' }

/** One stay of a run at one step. While the document is with its author only `resume` has a meaning. */
export type Visit = {
  /** Turn in which the holders of the step act; null once the step belongs to seats alone. */
  pool: number | null
  seats: Seat[]
  claim: { person: Person; until: string } | null
  /** A signer asked somebody for an opinion; the decision comes back to them. */
  delegation: { from: Person; to: Person } | null
  /** Where the run stood before the last decision, for whoever took it to take it back. */
  undo: Undo | null
  /** Why the run is at an earlier step again, or with its author. */
  resume: { policy: ResumePolicy; sender: string; workdaysLeft: number | null } | null
  /** What the clock still has to do. */
  marks: Mark[]
}

export type Undo = {
  actor: string
  step: string
  approvals: Approval[]
  visit: Omit<Visit, 'undo'>
  dueAt: string | null
}

/** One run: the passage of one document through one definition. */
export type RunState = {
  id: string
  status: RunStatus
  /** The step that must act next; null unless the run is in review. */
  step: string | null
  /** Grows by one with every transition; what a caller read must still be true when it acts. */
  rev: number
  /** Grows with every submission and every sending back; one person approves once a round. */
  round: number
  /** Ids of those who wrote or submitted the document; they may never approve it (I3). */
  authors: string[]
  submittedBy: string | null
  /** Approvals that hold, in the order they were given. */
  approvals: Approval[]
  /** Hash of the text under review; set at submission and at every approval (I2). */
  contentHash: string | null
  /** The body the document belongs to; null when the installation knows only one. */
  scope: string | null
  visit: Visit
  /** When the present step is due; null while nobody's clock runs. */
  dueAt: string | null
}
