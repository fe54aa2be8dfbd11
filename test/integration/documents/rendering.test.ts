import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditionContent } from '../../../plugins/digest'
import { queueDocuments } from '../../../plugins/digest'
import { inTransaction } from '../../../plugins/review-workflow'
import { createRenderTask } from '../../../src/server/documents/renderTask'
import type { Issue } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { sampleEdition } from '../../support/documents/sampleEdition'
import { act, buildIssue, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

type Row = {
  id: string
  projection: string
  kind: string
  state: string
  progress: number
  pages: number | null
  bytes: number | null
  sha256: string | null
  attempts: number
  problems: { code: string; [name: string]: unknown }[] | null
}

describe('documents of an issue', () => {
  let app: TestApplication
  let office: Office
  const task = createRenderTask({ idle: 5_000 })

  beforeAll(async () => {
    app = await openApplication('documents')
    office = await buildOffice(app.payload)
  })
  afterAll(async () => {
    task.renderer.stop()
    await app.close()
  })

  it('are asked for by the signing and made by the worker, each measured, with the bytes their hash says', async () => {
    const issue = await signed()
    expect(await rowsOf(issue)).toHaveLength(4)
    await work(issue)
    const rows = await rowsOf(issue)
    expect(rows.map(({ projection, kind, state }) => `${projection} ${kind} ${state}`)).toEqual([
      'internal docx ready',
      'internal pdf ready',
      'public docx ready',
      'public pdf ready',
    ])
    for (const row of rows) {
      const bytes = await bytesOf(row)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256)
      expect(bytes).toHaveLength(row.bytes ?? 0)
      expect(row.progress).toBe(100)
    }
    const { rows: changes } = await app.pool.query('select from site_changes where issue = $1', [issue.id])
    expect(changes.length).toBeGreaterThan(0)
  })

  it('are the same bytes when they are made again', async () => {
    const issue = await signed()
    await work(issue)
    await ask(issue, 'internal')
    await work(issue)
    const hashes = (await rowsOf(issue))
      .filter(({ projection, kind }) => projection === 'internal' && kind === 'pdf')
      .map(({ sha256 }) => sha256)
    expect(hashes).toHaveLength(2)
    expect(new Set(hashes).size).toBe(1)
  })

  it('asked for twice are made once', async () => {
    const issue = await draft()
    expect([await ask(issue, 'proof', sampleEdition()), await ask(issue, 'proof', sampleEdition())]).toEqual([
      1, 0,
    ])
    const { rows } = await app.pool.query(
      `select from graphile_worker.jobs where task_identifier = 'render_documents' and key = $1`,
      [`render_documents:${issue.id}`],
    )
    expect(rows).toHaveLength(1)
  })

  it('with a character no font has fail, and say which and where', async () => {
    const issue = await draft()
    const [entry] = sampleEdition().entries
    const content = sampleEdition({
      entries: [
        {
          ...entry,
          position: 1,
          title: '关于𠮷某某提案的答复',
          section: null,
          note: null,
          byline: '',
          blocks: [],
        },
      ],
    })
    await ask(issue, 'proof', content)
    await work(issue)
    const [row] = await rowsOf(issue)
    expect(row).toMatchObject({ state: 'failed' })
    expect(row?.problems).toEqual([
      {
        code: 'glyphMissing',
        character: '𠮷',
        point: 'U+20BB7',
        face: 'xbs',
        entry: 1,
        place: '关于𠮷某某提案的答复',
      },
    ])
  })

  it('whose renderer is killed are made by the next one', async () => {
    const issue = await draft()
    await ask(issue, 'proof', sampleEdition({ entries: many(120) }))
    const working = work(issue)
    await until(async () => task.renderer.pid !== undefined)
    process.kill(task.renderer.pid ?? 0, 'SIGKILL')
    await expect(working).rejects.toThrow(/SIGKILL/)
    expect((await rowsOf(issue)).map(({ state }) => state)).toEqual(['queued'])
    await work(issue)
    const [row] = await rowsOf(issue)
    expect(row).toMatchObject({ state: 'ready', attempts: 2 })
  })

  it('that kill their renderer again and again are given up, with the reason', async () => {
    const issue = await draft()
    await ask(issue, 'proof', sampleEdition())
    const late = createRenderTask({ timeout: 1 })
    for (const _ of [1, 2]) await expect(run(late, issue)).rejects.toThrow('timeout')
    await run(late, issue)
    const [row] = await rowsOf(issue)
    expect(row).toMatchObject({ state: 'failed', problems: [{ code: 'rendererDied', reason: 'timeout' }] })
  })

  it('left half made by a worker that died are finished by the next', async () => {
    const issue = await draft()
    await ask(issue, 'proof', sampleEdition())
    await app.pool.query(
      `update edition_documents set state = 'rendering', progress = 30, attempts = 1 where issue_id = $1`,
      [issue.id],
    )
    await work(issue)
    expect((await rowsOf(issue)).map(({ state }) => state)).toEqual(['ready'])
    await work(issue)
    expect(await rowsOf(issue)).toHaveLength(1)
  })

  it('of 200 entries are made', async () => {
    const issue = await draft()
    await ask(issue, 'proof', sampleEdition({ entries: many(200) }), ['docx', 'pdf', 'txt', 'html'])
    await work(issue)
    const rows = await rowsOf(issue)
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'ready'])
    expect(rows.find(({ kind }) => kind === 'pdf')?.pages).toBeGreaterThan(300)
  })

  it('of an issue that is no edition fail, and say so', async () => {
    const issue = await draft()
    await ask(issue, 'internal')
    await work(issue)
    expect(await rowsOf(issue)).toMatchObject([{ state: 'failed', problems: [{ code: 'noContent' }] }])
  })

  const attacks: [string, string, string][] = [
    ['an UPDATE of its bytes', `update edition_document_bytes set body = 'x'`, 'DG013'],
    ['a DELETE of its bytes', 'delete from edition_document_bytes', 'DG013'],
    ['an UPDATE of its hash', `update edition_documents set sha256 = 'x' where state = 'ready'`, 'DG011'],
    ['a DELETE', `delete from edition_documents where projection = 'internal' and state = 'ready'`, 'DG010'],
    ['a TRUNCATE', 'truncate edition_documents cascade', 'DG010'],
    [
      'bytes that are not its own',
      `update edition_documents set state = 'ready' where state = 'queued'`,
      'DG012',
    ],
  ]
  it.each(attacks)('a finished one is kept against %s', async (_, sql, code) => {
    await ask(await draft(), 'proof', sampleEdition())
    await expect(app.pool.query(`begin; ${sql}; commit`)).rejects.toMatchObject({ code })
    await app.pool.query('rollback')
  })

  it('a draft that is removed takes its proofs with it', async () => {
    const issue = await draft()
    await ask(issue, 'proof', sampleEdition())
    await work(issue)
    await app.payload.delete({ collection: 'issues', id: issue.id, overrideAccess: true })
    expect(await rowsOf(issue)).toEqual([])
  })

  const many = (count: number) => {
    const { entries } = sampleEdition()
    return Array.from({ length: count }, (_, index) => ({
      ...(entries[index % entries.length] as (typeof entries)[number]),
      position: index + 1,
    }))
  }

  const draft = () => buildIssue(app.payload, office, { items: [] })
  async function signed(): Promise<Issue> {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    const issue = await buildIssue(app.payload, office, { items: [item], at: 'signOff' })
    await act(app.payload, office.chair, { collection: 'issues', id: issue.id }, { action: 'approve' })
    return issue
  }

  const ask = async (
    issue: Issue,
    projection: 'internal' | 'proof',
    content?: EditionContent,
    kinds: ('docx' | 'pdf' | 'txt' | 'html')[] = ['pdf'],
  ) =>
    inTransaction(await requestOf(app.payload, office.editor), (tx) =>
      queueDocuments(tx, {
        issue: issue.id,
        organisation: office.body,
        projections: [projection],
        kinds,
        ...(content ? { content } : {}),
      }),
    )

  const work = (issue: Issue) => run(task, issue)
  const run = (which: typeof task, issue: Issue) =>
    which.run(
      { issue: issue.id },
      {
        pool: app.pool,
        logger: quiet,
        workerId: 'test',
        signal: new AbortController().signal,
        attempt: 1,
        maxAttempts: 6,
      },
    )

  async function rowsOf(issue: Issue): Promise<Row[]> {
    const { rows } = await app.pool.query<Row>(
      `select id, projection, kind, state, progress::int, pages::int, bytes::int, sha256, attempts::int, problems
       from edition_documents where issue_id = $1 order by projection, kind, created_at`,
      [issue.id],
    )
    return rows
  }

  async function bytesOf({ id }: Row): Promise<Buffer> {
    const { rows } = await app.pool.query<{ body: Buffer }>(
      'select body from edition_document_bytes where document = $1',
      [id],
    )
    return rows[0]?.body ?? Buffer.alloc(0)
  }
})

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('waited in vain')
}
