import type { Pool } from 'pg'

/** One row of everything that stands around an issue, written past the operations that would write it. */
export async function insertDigestRows(pool: Pool, { issue, body }: { issue: string; body: string }) {
  const insert = async (table: string, columns: string, values: string) => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into ${table} (id, organisation_id, updated_at, created_at, ${columns})
       values (gen_random_uuid(), '${body}', now(), now(), ${values}) returning id`,
    )
    return rows[0]?.id ?? ''
  }
  return {
    // Signing wrote it.
    'edition-sources': await sourceOf(pool, issue),
    errata: await insert(
      'errata',
      'issue_id, text, published_at, author',
      `'${issue}', '第二段有误', now(), '编辑'`,
    ),
    'edition-documents': await insert(
      'edition_documents',
      'issue_id, projection, kind',
      `'${issue}', 'proof', 'pdf'`,
    ),
    subscribers: await insert('subscribers', 'email', `'reader@example.org'`),
    'edition-recipients': await insert(
      'edition_recipients',
      'issue_id, address, kind',
      `'${issue}', 'reader@example.org', 'list'`,
    ),
    'reader-feedback': await insert(
      'reader_feedback',
      'issue_id, position, series, year, number',
      `'${issue}', 1, 'none', 2026, 1`,
    ),
  }
}

async function sourceOf(pool: Pool, issue: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from edition_sources where issue_id = $1 limit 1',
    [issue],
  )
  return rows[0]?.id ?? ''
}
