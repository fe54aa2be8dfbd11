import type { EditionContent } from '../../../plugins/digest'
import type { OutcomeClass } from '../../domain/vocabulary'

/** An answer of a department that a supervisor accepted: its publishable part, and nothing of how it came about. */
export type PublicAnswer = {
  department: string
  outcomeClass: OutcomeClass
  text: string
  /** ISO 8601 */
  at: string
  /** Calendar days from assignment to answer */
  days: number
  /** What was promised besides, by which day (ISO 8601), and whether it was found done. */
  promise?: { by: string | null; state: 'promised' | 'implemented' | 'missed' }
}

/** A department that has yet to answer: since when, until when, and that it is silent. Instants in ISO 8601. */
export type PublicDuty = {
  department: string
  given: string
  dueAt: string
  /** The deadline as it was set first, where it was extended or paused since. */
  originalDueAt: string | null
  /** The office owes it an answer: its clock is at rest. */
  isPaused: boolean
  /** It had its red notice and has still not answered. */
  isSilent: boolean
}

/** A correction that stands beside the frozen text; without a position it speaks of the whole issue. */
export type PublicErratum = { position: number | null; text: string; at: string }

/** What a reader said of an entry, once an editor let it be shown. */
export type ReaderComment = { text: string; at: string }

/** A document of the public projection that is ready to be fetched. */
export type PublicDocument = { kind: 'pdf' | 'docx'; bytes: number; pages: number | null }

/** One published issue, all that any public page, feed or file may say of it. */
export type PublicEdition = {
  id: string
  issue: string
  /** The series' name in addresses */
  series: string
  publishedAt: string
  /** Last change of anything the pages of this issue show, ISO 8601. */
  updatedAt: string
  /** When the issue was declared void. Its texts are then no longer given out: only its number stays. */
  voidedAt: string | null
  content: EditionContent
  /** What became of each entry, by its position. */
  outcomes: Record<number, PublicAnswer[]>
  /** Who has yet to answer, by the entry's position; absent where nobody has to. */
  duties?: Record<number, PublicDuty[]>
  comments: Record<number, ReaderComment[]>
  errata: PublicErratum[]
  documents: PublicDocument[]
}

/** An entry in lists: what it is called, and what became of it. */
export type EntrySummary = {
  position: number
  title: string
  section: string | null
  byline: string
  category: string | null
  answers: { department: string; outcomeClass: OutcomeClass; at: string; days: number }[]
}

export type EditionSummary = Pick<
  PublicEdition,
  'issue' | 'series' | 'publishedAt' | 'updatedAt' | 'voidedAt'
> & {
  head: Pick<
    EditionContent,
    'seriesName' | 'masthead' | 'issuer' | 'title' | 'year' | 'number' | 'cumulativeNumber' | 'date'
  > & { kind: string | null; showsCumulative: boolean }
  entries: EntrySummary[]
}

/** A series of which something is public. */
export type PublicSeries = {
  slug: string
  name: string
  masthead: string
  intro: string
  subscribable: boolean
}

/** A topic everybody may know of that is closed, and what became of it. */
export type AnsweredTopic = {
  slug: string
  title: string
  deadline: string
  /** How many items came in */
  answers: number
  /** What the body said of it in the end; empty until then. */
  summary: string
  /** Public entries that answered it */
  entries: { series: string; year: number; number: number; position: number; title: string }[]
}

/** All that lists, feed, sitemap and search are made of: titles only, but for the newest issue. */
export type SiteOverview = {
  series: PublicSeries[]
  /** Newest publication first. */
  editions: EditionSummary[]
  newest: PublicEdition | null
  topics: AnsweredTopic[]
}
