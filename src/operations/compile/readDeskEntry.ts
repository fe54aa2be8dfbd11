import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { findEntry, itemsOf, type Entry } from '../../domain/compile'
import { entryOf } from './entryOf'
import { readApproved, type ApprovedWords } from './readApproved'
import { readIssue } from './readIssue'
import { textOf, textOrNull } from './textOf'

/** An item behind an entry, as the office may read it. */
export type SourceItem = {
  id: string
  receipt: string | null
  category: string
  /** As it was approved; empty once it is not approved any more. */
  title: string
  text: string
  /** Who spoke, as read on the item: names with their units. */
  authors: { name: string; unit: string }[]
  consent: boolean
  consentReason: string | null
  /** Percent of the credit; 100 for a plain entry. */
  share: number
}

export type DeskEntry = {
  rev: string
  entry: Omit<Entry, 'sources' | 'item'>
  isComposite: boolean
  /** Whether the merge it came from can be undone. */
  maySplit: boolean
  items: SourceItem[]
}

/**
 * One entry with everything the desk shows beside it: approved texts, authors, consent.
 *
 * @throws CompileRefusal `issue.notFound`, `entry.notFound`
 */
export async function readDeskEntry(req: PayloadRequest, issueId: string, id: string): Promise<DeskEntry> {
  const { issue } = await readIssue(req, issueId)
  const { sources, item, ...entry } = findEntry((issue.entries ?? []).map(entryOf), id)
  return {
    rev: issue.updatedAt,
    entry,
    isComposite: sources.length > 0,
    maySplit: sources.filter(({ kept }) => kept !== null).length > 1,
    items: await readSources(req, { item, sources }),
  }
}

async function readSources(
  req: PayloadRequest,
  entry: Pick<Entry, 'item' | 'sources'>,
): Promise<SourceItem[]> {
  const ids = itemsOf(entry)
  const tx = await anyTx(req)
  const approved = await readApproved(tx, ids)
  const { rows } = await tx.execute(sql`
    select item.id, item.receipt, item.category, item.title, item.public_consent, item.consent_reason,
      item.reporter_name, item.reporter_unit, ${authorsOf} as authors
    from items item where item.id = any(${sql.param(ids)}::uuid[])`)
  const found = new Map(rows.map((row) => [textOf(row.id), row]))
  const shares = new Map(entry.sources.map(({ item, share }) => [item, share]))
  return ids.map((id) => ({
    ...itemIn(id, found.get(id) ?? {}, approved.get(id)),
    share: shares.get(id) ?? 100,
  }))
}

const itemIn = (
  id: string,
  row: Record<string, unknown>,
  approved: ApprovedWords | undefined,
): Omit<SourceItem, 'share'> => ({
  id,
  receipt: textOrNull(row.receipt),
  category: textOf(row.category),
  title: approved?.title ?? textOf(row.title),
  text: approved?.text ?? '',
  authors: authorsIn(row),
  consent: row.public_consent === true,
  consentReason: textOrNull(row.consent_reason),
})

/** SQL: the members an item names, the first reporter first, as `[{ name, unit }]`. */
const authorsOf = sql`(
  select jsonb_agg(jsonb_build_object('name', m.name, 'unit', concat_ws(' ', m.sector, m.post)) order by place)
  from (
    select item.lead_id as member, 0 as place where item.lead_id is not null
    union all
    select rel.members_id, rel."order" from items_rels rel
    where rel.parent_id = item.id and rel.path = 'coReporters' and rel.members_id is not null) named
  join members m on m.id = named.member)`

function authorsIn(row: Record<string, unknown>): SourceItem['authors'] {
  const members = Array.isArray(row.authors) ? row.authors.flatMap(authorIn) : []
  if (members.length > 0) return members
  const name = textOf(row.reporter_name)
  return name === '' ? [] : [{ name, unit: textOf(row.reporter_unit) }]
}

function authorIn(value: unknown): SourceItem['authors'] {
  if (value === null || typeof value !== 'object') return []
  const name = textOf(Reflect.get(value, 'name'))
  return name === '' ? [] : [{ name, unit: textOf(Reflect.get(value, 'unit')) }]
}
