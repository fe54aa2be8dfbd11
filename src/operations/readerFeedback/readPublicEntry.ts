import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'

export type EntryAddress = { series: string; year: number; number: number; position: number }

export type PublicEntry = EntryAddress & { issue: string; organisation: string; title: string }

/** An entry that the public reads now, by its address; null for every other address. */
export async function readPublicEntry(req: PayloadRequest, at: EntryAddress): Promise<PublicEntry | null> {
  if (
    ![at.year, at.number, at.position].every(
      (value) => Number.isInteger(value) && value > 0 && value < 100_000,
    )
  )
    return null
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select e.issue_id::text as issue, e.organisation_id::text as organisation, entry->>'title' as title
      from editions e, jsonb_array_elements(e.content->'entries') entry
     where e.projection = 'public' and e.published_at <= now() and e.voided_at is null
       and e.series = ${at.series} and e.year = ${at.year} and e.number = ${at.number}
       and entry->>'position' = ${String(at.position)} limit 1`)
  const row = rows[0]
  return row
    ? { ...at, issue: String(row.issue), organisation: String(row.organisation), title: String(row.title) }
    : null
}
