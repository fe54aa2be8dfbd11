import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { isoOf } from './isoOf'
import { publicPositionSql } from './publicPosition.sql'
import type { PublicDocument, PublicEdition, ReaderComment } from './types'

/** What stands beside an issue's frozen text: public corrections, comments that are shown, documents that are ready. */
export async function readBeside(
  req: PayloadRequest,
  issue: string,
): Promise<Pick<PublicEdition, 'errata' | 'comments' | 'documents'>> {
  const tx = await anyTx(req)
  const position = sql.raw(publicPositionSql)
  // Corrections speak of the printed issue; readers count the entries they see.
  const { rows: errata } = await tx.execute(sql`
    select ${position} as position, said.text, said.published_at as at
    from errata said
    join editions e on e.issue_id = said.issue_id and e.projection = 'internal'
    left join lateral jsonb_array_elements(e.content->'entries') entry on (entry->>'position')::int = said.position
    where said.issue_id = ${issue} and said.is_public and said.published_at <= now()
      and (said.position is null or ${position} is not null)
    order by said.published_at, said.id`)
  const { rows: comments } = await tx.execute(sql`
    select position, comment as text, created_at as at from reader_feedback
    where issue_id = ${issue} and state = 'shown' and trim(coalesce(comment, '')) <> '' order by created_at, id`)
  const { rows: documents } = await tx.execute(sql`
    select kind, bytes, pages from edition_documents
    where issue_id = ${issue} and projection = 'public' and state = 'ready' and entry is null
      and kind in ('pdf', 'docx')
    order by kind desc`)
  return {
    errata: errata.map(({ position, text, at }) => ({
      position: position === null ? null : Number(position),
      text: String(text),
      at: isoOf(at),
    })),
    comments: byPosition(comments),
    documents: documents.map(toDocument),
  }
}

function byPosition(rows: Record<string, unknown>[]): Record<number, ReaderComment[]> {
  const comments: Record<number, ReaderComment[]> = {}
  for (const { position, text, at } of rows)
    (comments[Number(position)] ??= []).push({ text: String(text), at: isoOf(at) })
  return comments
}

const toDocument = ({ kind, bytes, pages }: Record<string, unknown>): PublicDocument => ({
  kind: kind === 'pdf' ? 'pdf' : 'docx',
  bytes: Number(bytes ?? 0),
  pages: pages === null ? null : Number(pages),
})
