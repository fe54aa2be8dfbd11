import type { Payload } from 'payload'
import type pg from 'pg'

export const places = [
  'draft',
  'initialReview',
  'review',
  'approval',
  'finalApproval',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
] as const
export type Place = (typeof places)[number]

export const roleNames = [
  'visitor',
  'author',
  'member',
  'editor',
  'secretaryGeneral',
  'viceChair',
  'chair',
  'supervisor',
  'auditor',
  'admin',
  'departmentHandler',
  'elsewhereEditor',
] as const
export type RoleName = (typeof roleNames)[number]

/** Those places that differ most. */
export const fewPlaces = ['draft', 'initialReview', 'review', 'approved'] as const

/** Those who differ most in what they may do. */
export const fewRoles = ['visitor', 'author', 'editor', 'chair', 'elsewhereEditor'] as const

/**
 * Ways to a document. `local`: Payload's Local API with access control; `trusted`: without it, in the
 * person's name; `adapter`: `payload.db`; `sql`: a superuser. The last two know no person.
 */
export const doors = ['rest', 'graphql', 'local', 'trusted', 'adapter', 'sql'] as const
export type Door = (typeof doors)[number]

/** `noticed`: PostgreSQL cannot know the text; it changes, the run does not, and the next decision is refused. */
export type Outcome = 'refused' | 'allowed' | 'noticed'

/** Parts of what belongs to a document that a cell is judged by. */
export const parts = [
  'text',
  'rest',
  'order',
  'published',
  'trash',
  'gone',
  'pointer',
  'run',
  'events',
  'snapshots',
  'definition',
  'copies',
  'versions',
  'made',
  'file',
  'account',
] as const
export type Part = (typeof parts)[number]
export type State = Record<Part, string>

export type Person = { name: RoleName; user: Record<string, unknown> | null; token: string | null }

/** One document that stands at a place, and what a cell needs to try something on it. */
export type Lane = {
  payload: Payload
  pool: pg.Pool
  place: Place
  collection: string
  id: string
  run: string
  /** Another document of the same author, a draft, and its run. */
  otherId: string
  otherRun: string
  definition: string
  /** Upload the text names, and an earlier version of it; where there are such. */
  file: string | null
  /** Address of an account that the attempt is about, where it is about one. */
  account?: string
  version: string | null
}

export type Try = (lane: Lane, who: Person) => Promise<unknown>

export type Attack = {
  /** Row of the table of write paths. */
  path: number
  name: string
  /** How it is tried through each door, or why there is none. */
  doors: Record<Door, Try | string>
  /** What must come of it. Written from the rules of the office, not from the code that keeps them. */
  expected: (role: RoleName, place: Place, door: Door) => Outcome
  /** What an allowed attempt may change; the first of them it must. */
  changes: readonly Part[]
  /** What a refused attempt may leave: a save that says what was there already. */
  leaves?: readonly Part[]
  /** Who tries. Default: everybody; for a variant of another attempt of its row, those who differ most. */
  by?: readonly RoleName[]
  /** Default: every place. For what has to do with no document. */
  at?: readonly Place[]
}
