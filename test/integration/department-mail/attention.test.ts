import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enqueueAttention, enqueueSilence } from '../../../plugins/department-mail'
import { enqueue, inTransaction } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'
import { ReplyError } from './support/mailbox'

const keepers = [{ address: 'admin@example.org', name: '管理员', locale: 'zh' }]
const link = 'http://localhost:3000/admin/collections/messages'

describe('those who look after the mail', () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    app.mailbox.behaviour = {}
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
  })

  const tell = () => inTransaction(app.payload, (req) => enqueueAttention(req, { keepers, link }))
  const silence = (days: number) =>
    inTransaction(app.payload, (req) =>
      enqueueSilence(req, {
        keepers,
        link,
        days,
        expectsMail: false,
        now: new Date(),
        print: (at) => at.toISOString(),
      }),
    )

  it('are told once of a mail the machine gave up, and again when it fails again', async () => {
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(550, 'no such user') }
    const id = await enqueue(app.payload, 'hopeless')
    await app.deliver()
    expect(await tell()).toBe(1)
    expect(await tell()).toBe(0)
    expect(await app.events('hopeless')).toEqual(['queued', 'failed', 'abandoned'])
    app.mailbox.behaviour = {}
    await app.deliver()
    expect(app.mailbox.mails[0]?.subject).toBe('有 1 封邮件需要人工处理')
    expect(app.mailbox.mails[0]?.text).toContain('no such user')
    await app.pool.query(
      "update messages set state = 'queued', attempts = 0, updated_at = now() where id = $1",
      [id],
    )
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(550, 'no such user') }
    await app.deliver()
    expect(await tell()).toBe(1)
  })

  it('are told of no mail about mails', async () => {
    await enqueue(app.payload, 'notice', { template: 'mailAttention' })
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(550, 'no such user') }
    await app.deliver()
    expect(await tell()).toBe(0)
  })

  it('get one line a day while nothing goes out, and none while something does', async () => {
    expect(await silence(3)).toBe(true)
    expect(await silence(3)).toBe(true)
    const { rowCount } = await app.pool.query("select from messages where template = 'mailAttention'")
    expect(rowCount).toBe(1)
    await enqueue(app.payload, 'movement')
    await app.deliver()
    expect(await silence(3)).toBe(false)
    await app.pool.query("update messages set sent_at = now() - interval '4 days'")
    expect(await silence(3)).toBe(true)
  })
})
