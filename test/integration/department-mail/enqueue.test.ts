import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { enqueueMessage, MessageRefused } from '../../../plugins/department-mail'
import { foreign } from '../foreign/collections'
import { enqueue, inTransaction, letter } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'

describe('a mail and the change that causes it', () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    await app.pool.query('delete from messages')
  })

  const count = async (table: string) => {
    const { rows } = await app.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]?.n
  }

  it('are committed together: message, history, extra fields and derived Message-ID', async () => {
    const post = await foreign(app.payload).create({ collection: 'posts', data: { title: '新条例' } })
    const message = await app.message(`post:${String(post.id)}`)
    expect(message).toMatchObject({
      state: 'queued',
      attempts: '0',
      related_id: String(post.id),
      post_id: String(post.id),
      remark: '附加',
    })
    expect(message.message_id).toMatch(/^<[0-9a-f]{40}@example\.org>$/)
    expect(await app.events(message.key)).toEqual(['queued'])
  })

  it('are rolled back together', async () => {
    const creation = foreign(app.payload).create({
      collection: 'posts',
      data: { title: '落空', failsAfterwards: true },
    })
    await expect(creation).rejects.toThrow('the change fails')
    expect(await count("posts where title = '落空'")).toBe(0)
    expect(await count('messages')).toBe(0)
    expect(await count('message_events where message_id is not null')).toBe(0)
  })

  it('make one mail for one key, however often it is asked for', async () => {
    const first = await enqueue(app.payload, 'same')
    const second = await enqueue(app.payload, 'same', { subject: '另一封' })
    expect(second).toBe(first)
    expect(await count('messages')).toBe(1)
    expect(await app.events('same')).toEqual(['queued'])
  })

  it('make one mail for one key when ten ask at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => enqueue(app.payload, 'rush')))
    expect(new Set(ids).size).toBe(1)
    expect(await app.events('rush')).toEqual(['queued'])
  })

  it('are refused without an open transaction', async () => {
    const req = await createLocalReq({}, app.payload)
    await expect(enqueueMessage(req, letter('alone'))).rejects.toThrow('no open database transaction')
    expect(await count('messages')).toBe(0)
  })

  it('are refused on a header injection, with every issue named', async () => {
    const attempt = enqueue(app.payload, 'bad', { subject: '回执\r\nBcc: x@example.org' })
    await expect(attempt).rejects.toBeInstanceOf(MessageRefused)
    await expect(attempt).rejects.toMatchObject({ issues: [{ field: 'subject', code: 'controlCharacter' }] })
    expect(await count('messages')).toBe(0)
  })

  it('are refused when a value has no field to go to', async () => {
    await expect(enqueue(app.payload, 'typo', { extra: { organization: '1' } })).rejects.toThrow(
      '"organization" is no extra field',
    )
  })

  it('cost one statement: at most 8 ms each in the median, on a machine that others share', async () => {
    const times = await inTransaction(app.payload, async (req) => {
      const measured: number[] = []
      for (let index = 0; index < 40; index += 1) {
        const start = performance.now()
        await enqueueMessage(req, letter(`speed:${index}`))
        measured.push(performance.now() - start)
      }
      return measured.sort((a, b) => a - b)
    })
    console.log(`enqueueMessage: median ${times[20]?.toFixed(2)} ms`)
    expect(times[20]).toBeLessThan(8)
  })
})
