import type { Issue, Item, Member } from '../../payload-types'

/** A row of an issue: the office's decision on one entry. */
export type Decision = NonNullable<Issue['entries']>[number]

/** The part of an item's run that says whether its text is approved. */
export type SourceRun = { id: string; status: string; contentHash: string | null }

/** Who reported, with the name of the unit they belong to. */
export type Reporter = Pick<Member, 'name' | 'kind' | 'sector'> & { unitName: string | null }

/** One item an entry is made of. */
export type EntrySource = {
  item: Item
  /** Share of the credit in percent. */
  share: number
  run: SourceRun | null
  /** Whether the item reads today as it did when it was approved. */
  isUnchanged: boolean
  /** The approved text, kept at the last approval. */
  approved: Record<string, unknown> | null
  reporters: Reporter[]
}

/** An entry with everything the signing must know of it; the leading source first. */
export type IssueEntry = { decision: Decision; lead: EntrySource; sources: EntrySource[] }
