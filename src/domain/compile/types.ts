/** One entry of an issue as the desk works on it: everything set, empty texts as null. */
export type Entry = {
  id: string
  /** The (leading) source. */
  item: string
  section: string | null
  note: string | null
  title: string | null
  text: string | null
  /** Empty for a plain entry, two or more for a composite one (综合). */
  sources: Source[]
  publish: boolean
  publicTitle: string | null
  publicText: string | null
  publicNote: string | null
}

/** A part of a composite entry; `share` in percent. */
export type Source = { id: string; item: string; share: number; kept: Kept | null }

/** The entry a source was before the merge, and its place then (counted from 0). */
export type Kept = { place: number; entry: Entry }

/** Why the desk refuses. */
export type CompileCode =
  | 'request.invalid'
  | 'session.ended'
  | 'issue.notFound'
  | 'issue.conflict'
  | 'issue.frozen'
  | 'issue.full'
  | 'series.notFound'
  | 'series.holdsOne'
  | 'nothing.toCompile'
  | 'item.notApproved'
  | 'item.twice'
  | 'item.elsewhere'
  | 'entry.notFound'
  | 'entry.noConsent'
  | 'entry.needsText'
  | 'merge.needsTwo'
  | 'merge.tooMany'
  | 'shares.sum'
  | 'split.notComposite'

/** Most entries of an issue, and most sources of a composite one: what the collection allows. */
export const mostEntries = 200
export const mostSources = 20
