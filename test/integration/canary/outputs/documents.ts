import type pg from 'pg'
import { createRenderTask } from '../../../../src/server/documents/renderTask'
import type { Output } from './types'
import { wordsIn } from './wordsIn'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined }

/** Renders what is queued for an issue, and opens every document of the public projection down to its metadata. */
export async function publicDocuments(pool: pg.Pool, issue: string): Promise<Output[]> {
  const task = createRenderTask({ idle: 1_000 })
  try {
    await task.run(
      { issue },
      {
        pool,
        logger: quiet,
        workerId: 'canary',
        signal: new AbortController().signal,
        attempt: 1,
        maxAttempts: 1,
      },
    )
  } finally {
    task.renderer.stop()
  }
  const { rows: failed } = await pool.query(
    `select kind, state, problems from edition_documents where issue_id = $1 and projection = 'public' and state <> 'ready'`,
    [issue],
  )
  if (failed.length > 0) throw new Error(`not rendered: ${JSON.stringify(failed)}`)
  const { rows } = await pool.query<{ kind: string; body: Buffer }>(
    `select d.kind, b.body from edition_documents d join edition_document_bytes b on b.document = d.id
      where d.issue_id = $1 and d.projection = 'public' and d.state = 'ready' order by d.kind`,
    [issue],
  )
  return Promise.all(
    rows.map(async ({ kind, body }) => ({
      name: `${kind} of the public edition`,
      text: await wordsIn(kind, body),
    })),
  )
}
