import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { DocumentProblem, MadeDocument } from '../../../plugins/digest/exports/paper'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { queueSite } from '../site/queueSite'

/** Marks a document as being made. False when somebody else finished it in between. */
export async function claimDocument(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update edition_documents set state = 'rendering', progress = 5, attempts = coalesce(attempts, 0) + 1, updated_at = now()
     where id = $1 and state in ('queued', 'rendering')`,
    [id],
  )
  return rowCount === 1
}

export async function noteProgress(pool: Pool, id: string, percent: number): Promise<void> {
  await pool.query(
    `update edition_documents set progress = $2, updated_at = now() where id = $1 and state = 'rendering'`,
    [id, percent],
  )
}

/** Bytes, hash and state in one transaction: a document is ready with exactly these bytes, or not at all. */
export async function keepDocument(
  pool: Pool,
  id: string,
  { bytes, pages, notes }: MadeDocument,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `insert into edition_document_bytes (document, body) values ($1, $2)
       on conflict (document) do update set body = excluded.body`,
      [id, bytes],
    )
    const { rows } = await client.query<{ issue_id: string; projection: string }>(
      `update edition_documents set state = 'ready', progress = 100, pages = $2, bytes = $3, sha256 = $4, problems = $5,
         rendered_at = now(), updated_at = now()
       where id = $1 and state = 'rendering' returning issue_id, projection::text`,
      [id, pages, bytes.length, createHash('sha256').update(bytes).digest('hex'), JSON.stringify(notes)],
    )
    const [row] = rows
    if (row?.projection === 'public') await queueSite(drizzle(client), { kind: 'issue', issue: row.issue_id })
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** It cannot be made: the row says why, for good. */
export async function refuseDocument(pool: Pool, id: string, problems: DocumentProblem[]): Promise<void> {
  await pool.query(
    `update edition_documents set state = 'failed', problems = $2, updated_at = now() where id = $1 and state = 'rendering'`,
    [id, JSON.stringify(problems)],
  )
}

/** The renderer died over it: it waits for another try. */
export async function requeueDocument(pool: Pool, id: string): Promise<void> {
  await pool.query(
    `update edition_documents set state = 'queued', progress = 0, updated_at = now() where id = $1 and state = 'rendering'`,
    [id],
  )
}
