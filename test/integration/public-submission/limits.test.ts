import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepDraft, readDraft, sweepDrafts } from '../../../plugins/public-submission'
import { createLocalReq } from 'payload'
import { type Harness, startHarness } from './support/harness'

let app: Harness
beforeAll(async () => {
  app = await startHarness({ perAddress: 3, perForm: 8 })
})
afterAll(() => app.close())

const from = (address: string, title: string) =>
  app.send({
    body: JSON.stringify({ title }),
    headers: { 'content-type': 'application/json', 'x-test-address': address },
  })

describe('too many submissions', () => {
  it('of one address are refused, and others are not', async () => {
    for (const n of [1, 2, 3]) expect((await from('192.0.2.1', `a${n}`)).status).toBe(201)
    const refused = await from('192.0.2.1', 'a4')
    expect([refused.status, refused.json()]).toMatchObject([429, { error: { code: 'submission.tooMany' } }])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('192.0.2.2', 'b1')).status).toBe(201)
  })

  it('of everybody together are refused, those refused before not counted', async () => {
    const statuses = []
    for (const n of [1, 2, 3, 4, 5]) statuses.push((await from(`198.51.100.${n}`, `c${n}`)).status)
    expect(statuses).toEqual([201, 201, 201, 201, 429])
  })

  it('are counted under a hash, never under the address', async () => {
    const { rows } = await app.pool.query<{ key: string }>('select key from public_submission.limits')
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.every(({ key }) => !key.includes('192.0.2'))).toBe(true)
  })
})

describe('kept answers', () => {
  it('live until their day, and go with it', async () => {
    const req = await createLocalReq({}, app.payload)
    const [gone, stays] = [
      await keepDraft(req, { kind: 'reply', values: { text: '一' }, issues: [], files: ['f1', 'f2'] }),
      await keepDraft(req, {
        kind: 'reply',
        values: { text: '二' },
        issues: [{ field: 'text', code: 'x' }],
        files: ['f2'],
      }),
    ]
    expect(await readDraft(req, gone, 'submission')).toBeNull()
    expect(await readDraft(req, gone, 'reply')).toMatchObject({ values: { text: '一' }, files: ['f1', 'f2'] })

    await app.pool.query(
      `update submission_drafts set expires_at = now() - interval '1 second' where key = $1`,
      [gone],
    )
    expect(await readDraft(req, gone, 'reply')).toBeNull()
    expect(await sweepDrafts(app.pool)).toEqual({ drafts: 1, files: ['f1'] })
    expect(await readDraft(req, stays, 'reply')).toMatchObject({
      values: { text: '二' },
      issues: [{ field: 'text', code: 'x' }],
    })
  })

  it.each(['', 'short', '../../etc/passwd', "' or 1=1 --'             "])(
    'are not found under %j',
    async (key) => {
      expect(await readDraft(await createLocalReq({}, app.payload), key, 'reply')).toBeNull()
    },
  )
})
