import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { liftSuppression, recordBounce, suppressAddress } from '../../../plugins/department-mail'
import { bounceAddress, createSmtp, messageOfBounce } from '../../../plugins/department-mail/exports/worker'
import { enqueue, inTransaction } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'
import { type Mailbox, openMailbox, ReplyError } from './support/mailbox'

/** A server that takes connections and never says a word. */
async function openSilence(): Promise<{ url: string; server: Server }> {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { url: `smtp://127.0.0.1:${address.port}`, server }
}

describe('ways out of the house', () => {
  let app: Harness
  let second: Mailbox
  let silence: Awaited<ReturnType<typeof openSilence>>
  beforeAll(async () => {
    app = await startHarness()
    second = await openMailbox()
    silence = await openSilence()
  })
  afterAll(async () => {
    await app.close()
    await second.close()
    silence.server.close()
  })
  beforeEach(async () => {
    app.mailbox.behaviour = {}
    app.mailbox.mails.length = 0
    second.mails.length = 0
    await app.pool.query('delete from messages')
    await app.pool.query('delete from mail_suppressions')
  })

  const both = (first: string) => ({
    transports: [
      createSmtp({
        smtpUrl: first,
        connectionTimeoutMs: 500,
        greetingTimeoutMs: 500,
        socketTimeoutMs: 1_500,
      }),
      createSmtp({ name: 'fallback', smtpUrl: second.url }),
    ],
  })
  const column = async (key: string, name: string): Promise<unknown> => {
    const { rows } = await app.pool.query<{ value: string | null }>(
      `select ${name}::text as value from messages where key = $1`,
      [key],
    )
    return rows[0]?.value
  }

  it.each([
    ['refuses connections', () => 'smtp://127.0.0.1:1'],
    ['never greets', () => silence.url],
  ])('a mail goes by the second server when the first %s', async (_name, first) => {
    await enqueue(app.payload, 'by-second')
    await app.deliver(both(first()))
    expect(second.mails).toHaveLength(1)
    expect(await app.message('by-second')).toMatchObject({ state: 'sent', attempts: '1' })
    expect(await column('by-second', 'transport')).toBe('fallback')
  })

  it('a first server that closes for the day hands over to the second', async () => {
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(421, 'shutting down') }
    await enqueue(app.payload, 'closing')
    await app.deliver(both(app.mailbox.url))
    expect(second.mails).toHaveLength(1)
  })

  it.each([
    ['550 to RCPT', { onRecipient: () => new ReplyError(550, 'no such user') }, 'failed'],
    ['450 to RCPT', { onRecipient: () => new ReplyError(450, 'busy') }, 'deferred'],
    ['a connection lost after the end', { onMessage: () => 'drop' as const }, 'uncertain'],
  ])('the second server is not asked after %s', async (_name, behaviour, state) => {
    app.mailbox.behaviour = behaviour
    await enqueue(app.payload, 'not-asked')
    await app.deliver(both(app.mailbox.url))
    expect(second.mails).toHaveLength(0)
    expect((await app.message('not-asked')).state).toBe(state)
  })

  it('a first server that hangs holds up the second for one mail, not for all', async () => {
    for (let index = 0; index < 30; index += 1) await enqueue(app.payload, `many:${index}`)
    const since = performance.now()
    await app.deliver(both(silence.url))
    expect(performance.now() - since).toBeLessThan(8_000)
    expect(second.mails).toHaveLength(30)
  })

  it('an answer that comes late corrects what was given up as uncertain', async () => {
    app.mailbox.behaviour = { delayMs: 600 }
    await enqueue(app.payload, 'late')
    await app.deliver({ answerMs: 100 })
    expect((await app.message('late')).state).toBe('sent')
    expect(await app.events('late')).toEqual(['queued', 'uncertain', 'sent'])
  })

  it('a server slow to answer one mail does not hold up the others for long', async () => {
    app.mailbox.behaviour = {
      onMessage: (raw) => (raw.includes('slow@example.org') ? 'hang' : undefined),
    }
    await enqueue(app.payload, 'slow', { to: { address: 'slow@example.org' } })
    for (let index = 0; index < 20; index += 1) await enqueue(app.payload, `behind:${index}`)
    const since = performance.now()
    await app.deliver({ answerMs: 300 })
    expect(performance.now() - since).toBeLessThan(8_000)
    const { rows } = await app.pool.query(
      'select state::text, count(*)::int from messages group by 1 order by 1',
    )
    expect(rows).toEqual([
      { state: 'sent', count: 20 },
      { state: 'uncertain', count: 1 },
    ])
  })

  it('every mail has an envelope sender that names it, and the address names the mail again', async () => {
    const id = await enqueue(app.payload, 'returned')
    await app.deliver({ bounceAddress: 'bounces@example.org' })
    const sender = String(await column('returned', 'envelope_from'))
    expect(sender).toBe(bounceAddress('bounces@example.org', id))
    expect(messageOfBounce('bounces@example.org', sender.toUpperCase())).toBe(id)
    expect(app.mailbox.mails[0]?.from).toMatchObject({ address: 'office@example.org' })
  })

  it('a suppressed address gets nothing until a person lifts it', async () => {
    await inTransaction(app.payload, (req) =>
      suppressAddress(req, { address: 'Handler@example.org', reason: 'manual', note: '已离职' }),
    )
    await enqueue(app.payload, 'unwanted')
    await enqueue(app.payload, 'wanted', { to: { address: 'other@example.org' } })
    await app.deliver()
    expect(app.mailbox.mails.map(({ subject }) => subject)).toEqual(['关于 wanted 的函'])
    expect((await app.message('unwanted')).state).toBe('suppressed')
    expect(await app.events('unwanted')).toEqual(['queued', 'suppressed'])
    const { rows } = await app.pool.query<{ id: string }>('select id from mail_suppressions')
    await inTransaction(app.payload, (req) => liftSuppression(req, { id: rows[0]?.id ?? '', by: '张三' }))
    await enqueue(app.payload, 'again')
    await app.deliver()
    expect((await app.message('again')).state).toBe('sent')
    expect((await app.message('unwanted')).state).toBe('suppressed')
  })

  it('a permanent return makes a mail bounced and stops its address; a temporary one is history', async () => {
    const id = await enqueue(app.payload, 'bounced')
    await app.deliver()
    const bounce = (permanent: boolean) =>
      inTransaction(app.payload, (req) =>
        recordBounce(req, { message: id, detail: '5.1.1 unknown', permanent }),
      )
    expect(await bounce(false)).toBe('handler@example.org')
    expect((await app.message('bounced')).state).toBe('sent')
    expect(await bounce(true)).toBe('handler@example.org')
    expect((await app.message('bounced')).state).toBe('bounced')
    const { rowCount } = await app.pool.query("select from mail_suppressions where reason = 'bounce'")
    expect(rowCount).toBe(1)
  })

  it('a mail domain at its limit waits, without an attempt counted, and others pass', async () => {
    for (let index = 0; index < 5; index += 1)
      await enqueue(app.payload, `limited:${index}`, { to: { address: `r${index}@busy.example.org` } })
    await enqueue(app.payload, 'elsewhere', { to: { address: 'r@free.example.org' } })
    await app.deliver({ rateLimits: { 'busy.example.org': 2 } })
    expect(app.mailbox.mails).toHaveLength(3)
    const { rows } = await app.pool.query(
      "select state::text, attempts::int, next_attempt_at > now() as later, count(*)::int from messages where state <> 'sent' group by 1, 2, 3",
    )
    expect(rows).toEqual([{ state: 'queued', attempts: 0, later: true, count: 3 }])
  })

  it.each([
    ['that lives', 'now()', 2],
    ['that gives no sign any more', "now() - interval '1 minute'", 4],
  ])('a limit is shared with a process %s: it sends its part', async (_, beat, sent) => {
    await app.pool.query(`insert into mail_lanes (worker_id, beat_at) values ('other', ${beat})`)
    for (let index = 0; index < 6; index += 1)
      await enqueue(app.payload, `limited:${index}`, { to: { address: `r${index}@busy.example.org` } })
    await app.deliver({ rateLimits: { 'busy.example.org': 4 } })
    await app.pool.query("delete from mail_lanes where worker_id = 'other'")
    expect(app.mailbox.mails).toHaveLength(sent)
  })

  it('a mail to one person passes those by the thousand', async () => {
    const names = { bulk: ['edition'] }
    for (let index = 0; index < 40; index += 1)
      await enqueue(app.payload, `bulk:${index}`, { template: 'edition' })
    await enqueue(app.payload, 'single')
    const { mailNames } = await import('../../../plugins/department-mail/exports/worker')
    await app.deliver({ names: mailNames(names), connections: 1 })
    expect(app.mailbox.mails[0]?.subject).toBe('关于 single 的函')
    expect(app.mailbox.mails).toHaveLength(41)
  })
})
