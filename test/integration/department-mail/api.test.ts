import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { MESSAGE_STATES, RETRYABLE_STATES } from '../../../plugins/department-mail/core/states'
import { foreign } from '../foreign/collections'
import { enqueue } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'

const PASSWORD = 'only-for-this-test'

/** One call of the REST API, as `who` (an address) or as nobody. */
async function call(payload: Payload, method: string, path: string, who?: string, body?: object) {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (who) {
    const { token } = await payload.login({ collection: 'users', data: { email: who, password: PASSWORD } })
    headers.set('Authorization', `JWT ${token}`)
  }
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await handleEndpoints({ config: Promise.resolve(payload.config), request })
  const answer: unknown = await response.json()
  return { status: response.status, answer }
}

describe('messages over the API', () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
    for (const email of ['admin@example.org', 'reader@example.org']) {
      await foreign(app.payload).create({ collection: 'users', data: { email, password: PASSWORD } })
    }
  })
  afterAll(() => app.close())

  const put = async (key: string, state: string) => {
    const id = await enqueue(app.payload, key)
    await app.pool.query('alter table messages disable trigger messages_guard_state')
    await app.pool.query('update messages set state = $2, worker_id = $3, attempts = 7 where id = $1', [
      id,
      state,
      state === 'sending' ? 'w' : null,
    ])
    await app.pool.query('alter table messages enable trigger messages_guard_state')
    return id
  }

  it.each([
    ['POST', () => '/messages'],
    ['PATCH', (id: string) => `/messages/${id}`],
    ['DELETE', (id: string) => `/messages/${id}`],
    ['PATCH', () => '/messages?where[state][equals]=queued'],
    ['DELETE', () => '/messages?where[state][equals]=queued'],
    ['POST', (id: string) => `/messages/${id}/duplicate`],
  ])('%s is refused even to the administrator, whatever access the options give', async (method, path) => {
    const id = await enqueue(app.payload, `untouched:${method}`)
    const { status } = await call(app.payload, method, path(id), 'admin@example.org', {
      subject: 'x',
      state: 'sent',
    })
    expect([400, 403, 404]).toContain(status)
    expect(await app.message(`untouched:${method}`)).toMatchObject({ state: 'queued' })
  })

  it('are read by those the options let in, and by nobody else', async () => {
    const id = await enqueue(app.payload, 'readable')
    expect((await call(app.payload, 'GET', `/messages/${id}`)).status).toBe(403)
    expect((await call(app.payload, 'GET', `/messages/${id}`, 'reader@example.org')).answer).toMatchObject({
      id,
      state: 'queued',
      to: { address: 'handler@example.org' },
    })
  })

  for (const state of MESSAGE_STATES) {
    const retryable = RETRYABLE_STATES.some((candidate) => candidate === state)
    it(`a ${state} message ${retryable ? 'goes back into the queue' : 'cannot be sent again'}`, async () => {
      const id = await put(`retry:${state}`, state)
      const { status, answer } = await call(app.payload, 'POST', `/messages/${id}/retry`, 'admin@example.org')
      if (retryable) {
        expect([status, answer]).toEqual([200, { message: { id, state: 'queued' } }])
        expect(await app.message(`retry:${state}`)).toMatchObject({ state: 'queued', attempts: '0' })
        expect(await app.events(`retry:${state}`)).toEqual(['queued', 'retried'])
      } else {
        expect([status, answer]).toMatchObject([
          409,
          { error: { code: 'mail.not-retryable', details: { state } } },
        ])
      }
    })
  }

  it('retry is refused to those the options do not name, and to strangers', async () => {
    const id = await put('guarded', 'failed')
    for (const who of [undefined, 'reader@example.org']) {
      const { status, answer } = await call(app.payload, 'POST', `/messages/${id}/retry`, who)
      expect([status, answer]).toMatchObject([
        403,
        { error: { code: 'mail.denied', message: 'You may not send messages again.' } },
      ])
    }
    expect((await app.message('guarded')).state).toBe('failed')
  })

  it.each(['0198a5de-0000-7000-8000-000000000000', 'nonsense'])('retry of %s is not found', async (id) => {
    const { status, answer } = await call(app.payload, 'POST', `/messages/${id}/retry`, 'admin@example.org')
    expect([status, answer]).toMatchObject([404, { error: { code: 'mail.not-found' } }])
  })

  it('of ten clicks on "send again" one wins, and the mail goes out once', async () => {
    const id = await put('clicks', 'failed')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        call(app.payload, 'POST', `/messages/${id}/retry`, 'admin@example.org'),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    await app.deliver()
    expect(app.mailbox.mails.filter(({ subject }) => subject === '关于 clicks 的函')).toHaveLength(1)
  })

  it("Payload's own mails are sent at once and leave no message behind", async () => {
    app.mailbox.mails.length = 0
    const req = await createLocalReq({}, app.payload)
    const before = (await app.pool.query('select from messages')).rowCount
    await app.payload.forgotPassword({ collection: 'users', data: { email: 'reader@example.org' }, req })
    expect(app.mailbox.mails.map(({ to }) => to?.[0]?.address)).toEqual(['reader@example.org'])
    expect((await app.pool.query('select from messages')).rowCount).toBe(before)
  })
})
