import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { anyTx, sql, type RunStatus } from '../../../plugins/review-workflow'
import { itemsOf, type Entry } from '../../domain/compile'
import type { Series } from '../../payload-types'
import { readSeries } from '../issue/readSeries'
import { editingOf, type Editing } from './editingOf'
import { entryOf } from './entryOf'
import { readIssue, type HeldIssue } from './readIssue'

/** How far an entry is on its way to the public. */
export type PublicState = 'inside' | 'noConsent' | 'incomplete' | 'public'

/** One line of the list; the texts are read when the entry is opened. */
export type DeskRow = {
  id: string
  title: string
  section: string | null
  category: string
  /** Whether the printed words differ from the approved ones. */
  isEdited: boolean
  hasNote: boolean
  /** 0 for a plain entry, else how many items the composite one is made of. */
  sources: number
  publicState: PublicState
  /** Whether every source is still approved. */
  isApproved: boolean
}

export type DeskState = {
  issue: { id: string; title: string; rev: string; status: RunStatus }
  series: Pick<Series, 'id' | 'name' | 'kind'>
  editing: Editing
  rows: DeskRow[]
}

/**
 * The issue as the desk shows it: its entries in their order, and what the person may do.
 *
 * @throws CompileRefusal `issue.notFound`
 */
export const readDesk = async (req: PayloadRequest, id: string): Promise<DeskState> =>
  deskOf(req, await readIssue(req, id))

/** The same of an issue that was read already. */
export async function deskOf(req: PayloadRequest, { issue, run }: HeldIssue): Promise<DeskState> {
  const { id, name, kind } = await readSeries(req, issue)
  const entries = (issue.entries ?? []).map(entryOf)
  const items = await readItems(req, entries)
  return {
    issue: { id: issue.id, title: issue.title, rev: issue.updatedAt, status: run.status },
    series: { id, name, kind },
    editing: await editingOf(req, issue, run),
    rows: entries.map((entry) => rowOf(entry, items)),
  }
}

type ItemLine = { title: string; category: string; consent: boolean; isApproved: boolean }

function rowOf(entry: Entry, items: Map<string, ItemLine>): DeskRow {
  const lines = itemsOf(entry).map((item) => items.get(item))
  return {
    id: entry.id,
    title: entry.title ?? lines[0]?.title ?? '',
    section: entry.section,
    category: lines[0]?.category ?? '',
    isEdited: entry.sources.length === 0 && (entry.title !== null || entry.text !== null),
    hasNote: entry.note !== null,
    sources: entry.sources.length,
    publicState: publicStateOf(
      entry,
      lines.every((line) => line?.consent === true),
    ),
    isApproved: lines.every((line) => line?.isApproved === true),
  }
}

function publicStateOf(entry: Entry, consent: boolean): PublicState {
  if (!entry.publish) return 'inside'
  if (!consent) return 'noConsent'
  return entry.publicTitle && entry.publicText ? 'public' : 'incomplete'
}

async function readItems(req: PayloadRequest, entries: readonly Entry[]): Promise<Map<string, ItemLine>> {
  const ids = entries.flatMap(itemsOf)
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select item.id, item.title, item.category, item.public_consent, run.status
    from items item left join workflow_runs run on run.collection = 'items' and run.document = item.id::text
    where item.id = any(${sql.param(ids)}::uuid[])`)
  return new Map(
    rows.map((row) => [
      String(row.id),
      {
        title: String(row.title),
        category: String(row.category),
        consent: row.public_consent === true,
        isApproved: row.status === 'approved',
      },
    ]),
  )
}

export const organisationOf = ({ issue }: HeldIssue): string => idOf(issue.organisation) ?? ''
