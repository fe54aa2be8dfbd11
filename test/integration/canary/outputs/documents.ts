import { unzipSync } from 'fflate'
import type pg from 'pg'
import { createRenderTask } from '../../../../src/server/documents/renderTask'
import { bytesText } from './bytesText'
import type { Output } from './types'

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

async function wordsIn(kind: string, body: Buffer): Promise<string> {
  if (kind === 'pdf') return pdfText(body)
  if (kind === 'docx') {
    return Object.entries(unzipSync(body))
      .map(([part, bytes]) => `${part}\n${bytesText(bytes)}\n${bytesText(bytes).replace(/<[^>]+>/g, '')}`)
      .join('\n')
  }
  return bytesText(body)
}

/** The words of every page, what the file says of itself, and its bytes as they are. */
async function pdfText(body: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    pages.push(JSON.stringify(await page.getAnnotations()))
  }
  const { info, metadata } = await document.getMetadata()
  const outline: unknown = await document.getOutline()
  return [
    ...pages,
    JSON.stringify(info),
    metadata?.getRaw() ?? '',
    JSON.stringify(outline),
    bytesText(body),
  ].join('\n')
}
