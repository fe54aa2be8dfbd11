import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyTx, verifyHistory, type Actor } from '../../../../plugins/review-workflow'
import type { PayloadRequest } from 'payload'
import { recordFigure } from '../../../support/figure'
import { openReviewOffice, type OpenOffice } from '../../../support/reviewOffice/open'
import { buildPerson, tokenOf, type OfficeRole } from '../../../support/reviewOffice/people'
import { foreign } from '../../foreign/collections'
import { writePaper } from '../model/stored'
import type { Answered, Asked } from './messages'
import { office as plan } from './office'
import { askBoth, openProcess, type RaceProcess } from './openProcess'

const atOnce = 20
const rounds = 50

type Racer = Actor & { token: string; user: Record<string, unknown> }

describe('two processes on one database', () => {
  let office: OpenOffice
  let processes: RaceProcess[]
  let author: Racer
  let editors: Racer[]
  let secretaries: Racer[]

  beforeAll(async () => {
    office = await openReviewOffice('races', plan)
    author = await person('Author', 'member')
    editors = []
    for (let n = 0; n < atOnce; n += 1) editors.push(await person(`Editor${n}`, 'editor'))
    secretaries = []
    for (let n = 0; n < 5; n += 1) secretaries.push(await person(`Secretary${n}`, 'secretaryGeneral'))
    processes = [await openProcess(office.url), await openProcess(office.url)]
  }, 240_000)
  afterAll(async () => {
    for (const one of processes) await one.stop()
    await office.close()
  })

  it(`${atOnce} approvals at once, ${rounds} times: one wins, all others hear of a conflict`, async () => {
    const counts: Record<string, number> = {}
    for (let round = 0; round < rounds; round += 1) {
      const { document } = await submitted('single')
      const answers = await askBoth(
        processes,
        editors.map((editor) => action(document, editor, 'approve', 1)),
      )
      expect(tally(answers)).toEqual({ 200: 1, 409: atOnce - 1 })
      for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
    }
    const winners = counts[200] ?? 0
    const others = rounds * atOnce - winners - (counts[409] ?? 0)
    recordFigure({
      name: `races: ${rounds} × ${atOnce} transitions over two processes, one winner each`,
      measured: `${winners} won, ${counts[409] ?? 0} conflicts, ${others} other`,
      limit: `${rounds} won, 0 other`,
      ok: winners === rounds && others === 0,
    })
    expect(await deadlocks()).toBe(0)
  }, 240_000)

  it('different actions at once: one wins as well', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { document } = await submitted('single')
      const batch = editors.map((editor, index) => {
        const kind = (['approve', 'return', 'reject', 'claim', 'transfer'] as const)[index % 5] ?? 'approve'
        const to = editors[(index + 1) % atOnce]?.id
        return action(document, editor, kind, 1, { reason: '因故', reasonCode: 'no', ...(to ? { to } : {}) })
      })
      batch.push(action(document, author, 'withdraw', 1))
      expect(tally(await askBoth(processes, batch))).toEqual({ 200: 1, 409: atOnce })
    }
  })

  it('a reminder pressed by 20 at once is one reminder', async () => {
    const { document, run } = await submitted('single')
    const answers = await askBoth(
      processes,
      editors.map((editor) => action(document, editor, 'remind')),
    )
    expect(tally(answers)).toEqual({ 200: 1, 403: atOnce - 1 })
    expect(await eventsOf(run, 'remind')).toBe(1)
  })

  it('a copy given to one person by 20 at once is one copy to read', async () => {
    const { document, run } = await submitted('single')
    const signers = secretaries.slice(0, 2).map(({ id }) => id)
    const answers = await askBoth(
      processes,
      editors.map((editor) => action(document, editor, 'cc', undefined, { signers })),
    )
    expect(tally(answers)).toEqual({ 200: atOnce })
    const { rows } = await office.pool.query('select person from workflow_copies where run_id = $1', [run])
    expect(rows).toHaveLength(2)
  })

  it('comments by 20 at once are all there, in one chain', async () => {
    const { document, run } = await submitted('single')
    const answers = await askBoth(
      processes,
      editors.map((editor) => action(document, editor, 'comment', undefined, { reason: '说明' })),
    )
    expect(tally(answers)).toEqual({ 200: atOnce })
    expect(await eventsOf(run, 'comment')).toBe(atOnce)
  })

  it('a claim by 20 at once is one person’s', async () => {
    const { document, run } = await submitted('single')
    const answers = await askBoth(
      processes,
      editors.map((editor) => action(document, editor, 'claim', 1)),
    )
    expect(tally(answers)).toEqual({ 200: 1, 409: atOnce - 1 })
    expect(await eventsOf(run, 'claim')).toBe(1)
  })

  it('two of 20 who sign at once: one counts, and the second once they have seen the first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { document, run } = await submitted('two')
      const first = await askBoth(
        processes,
        editors.map((editor) => action(document, editor, 'approve', 1)),
      )
      expect(tally(first)).toEqual({ 200: 1, 409: atOnce - 1 })
      const second = await askBoth(
        processes,
        editors.map((editor) => action(document, editor, 'approve', 2)),
      )
      // Whoever has signed is refused for that, or hears of the conflict first.
      expect(second.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(second.filter(({ status }) => ![200, 403, 409].includes(status))).toEqual([])
      const { rows } = await office.pool.query<{ step: string; signed: number }>(
        `select step, jsonb_array_length(approvals) as signed from workflow_runs where id = $1`,
        [run],
      )
      expect(rows).toEqual([{ step: 'sign', signed: 2 }])
    }
  })

  it('where all have to sign, a press that came too late succeeds when it is repeated', async () => {
    const { document, run } = await submitted('all')
    let waiting = [...secretaries]
    let conflicts = 0
    for (let rev = 1; waiting.length > 0; rev += 1) {
      const answers = await askBoth(
        processes,
        waiting.map((person) => action(document, person, 'approve', rev)),
      )
      const late = waiting.filter((_, index) => answers[index]?.status === 409)
      expect(tally(answers)).toEqual({ 200: 1, ...(late.length > 0 ? { 409: waiting.length - 1 } : {}) })
      conflicts += late.length
      waiting = late
    }
    expect(conflicts).toBe(4 + 3 + 2 + 1)
    const { rows } = await office.pool.query<{ status: string; signed: number }>(
      `select status, jsonb_array_length(approvals) as signed from workflow_runs where id = $1`,
      [run],
    )
    expect(rows).toEqual([{ status: 'approved', signed: secretaries.length }])
  })

  it('one press sent 20 times is done once, and answered 20 times', async () => {
    const { document, run } = await submitted('single')
    const [editor] = editors
    if (!editor) throw new Error('there is no editor')
    const press = { ...action(document, editor, 'approve', 1), key: 'one press' }
    const answers = await askBoth(
      processes,
      Array.from({ length: atOnce }, () => press),
    )
    expect(tally(answers)).toEqual({ 200: atOnce })
    expect(await eventsOf(run, 'approve')).toBe(1)
  })

  it('edits that race submissions land before the freeze or not at all', async () => {
    let landed = 0
    for (let round = 0; round < rounds; round += 1) {
      const { document, run } = await paper('single')
      const edit = {
        method: 'PATCH',
        path: `papers/${document}`,
        token: author.token,
        body: { title: '抢改' },
      } as const
      const asks = [edit, action(document, author, 'submit', 0)]
      if (round % 2 === 1) asks.reverse()
      const answers = await askBoth(processes, asks)
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      const text = await reviewedTitle(run)
      const { rows } = await office.pool.query<{ title: string }>('select title from papers where id = $1', [
        document,
      ])
      expect(rows[0]?.title).toBe(text)
      if (text === '抢改') landed += 1
    }
    recordFigure({
      name: `races: ${rounds} edits against ${rounds} submissions, landed after the freeze`,
      measured: `0 (${landed} before)`,
      limit: '0',
      ok: true,
    })
  }, 240_000)

  it('restored versions that race submissions land before the freeze or not at all', async () => {
    let landed = 0
    for (let round = 0; round < 20; round += 1) {
      const { document, run, older } = await article()
      const restore = {
        method: 'POST',
        path: `articles/versions/${older}?draft=true`,
        token: author.token,
      } as const
      const submit = {
        ...action(document, author, 'submit', 0),
        path: `articles/${document}/workflow/submit`,
      }
      const [first, second] = processes
      const answers = await Promise.all([
        wait(round % 4).then(() => first?.ask([{ ...restore, body: {} }])),
        wait(3 - (round % 4)).then(() => second?.ask([submit])),
      ])
      expect(answers.flat().filter((answer) => (answer?.status ?? 500) >= 500)).toEqual([])
      const text = await reviewedTitle(run)
      const { rows } = await office.pool.query<{ title: string }>(
        'select version_title as title from _articles_v where parent_id = $1 and latest',
        [document],
      )
      expect(rows[0]?.title).toBe(text)
      if (text === '旧文') landed += 1
    }
    recordFigure({
      name: 'races: 20 restored versions against 20 submissions, landed after the freeze',
      measured: `0 (${landed} before)`,
      limit: '0',
      ok: true,
    })
  }, 240_000)

  it('leaves one unbroken history of every run', async () => {
    const { broken } = await verifyHistory(await anyTx({ payload: office.payload } as PayloadRequest))
    expect(broken).toEqual([])
    expect(await deadlocks()).toBe(0)
  })

  async function person(name: string, role: OfficeRole): Promise<Racer> {
    const built = await buildPerson(office.payload, { name, roles: [role], body: 'here' })
    return { ...built, token: await tokenOf(office.payload, built) }
  }

  const paper = (definition: string) => writePaper(office.pool, { definition, authors: [author.id] })

  async function submitted(definition: string): Promise<{ document: string; run: string }> {
    const written = await paper(definition)
    const [answer] = (await processes[0]?.ask([action(written.document, author, 'submit', 0)])) ?? []
    expect(answer?.status).toBe(200)
    return written
  }

  async function article(): Promise<{ document: string; run: string; older: string }> {
    const api = foreign(office.payload)
    const args = { collection: 'articles', depth: 0, overrideAccess: true }
    const req = { user: { ...author.user } } as unknown as PayloadRequest
    const { id, workflow } = await api.create({ ...args, req, data: { title: '旧文', body: 'here' } })
    await api.update({
      ...args,
      req: { user: { ...author.user } } as unknown as PayloadRequest,
      id,
      data: { title: '新文' },
    })
    const { rows } = await office.pool.query<{ id: string }>(
      `select id from _articles_v where parent_id = $1 and version_title = '旧文'`,
      [id],
    )
    return { document: id, run: String(workflow), older: rows[0]?.id ?? '' }
  }

  async function reviewedTitle(run: string): Promise<string | undefined> {
    const { rows } = await office.pool.query<{ title: string }>(
      `select s.content->>'title' as title from workflow_snapshots s
       join workflow_runs r on r.id = s.run_id and r.content_hash = s.content_hash where r.id = $1`,
      [run],
    )
    return rows[0]?.title
  }

  async function eventsOf(run: string, kind: string): Promise<number> {
    const { rows } = await office.pool.query<{ n: number }>(
      'select count(*)::int as n from workflow_events where run_id = $1 and action = $2',
      [run, kind],
    )
    return rows[0]?.n ?? -1
  }

  async function deadlocks(): Promise<number> {
    const { rows } = await office.pool.query<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    )
    return Number(rows[0]?.deadlocks)
  }
})

const action = (
  document: string,
  { token }: Racer,
  name: string,
  rev?: number,
  body: Record<string, unknown> = {},
): Asked => ({
  method: 'POST',
  path: `papers/${document}/workflow/${name}`,
  token,
  body: { ...(rev === undefined ? {} : { rev }), ...body },
})

function tally(answers: Answered[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
