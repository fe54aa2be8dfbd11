import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { freeDeadLeases } from '../../../plugins/department-mail/exports/worker'
import { enqueue } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'
import { ReplyError } from './support/mailbox'

// Far ahead of the database's clock, so that what is deferred stays so until a test makes it due.
const NOW = new Date('2099-03-02T01:00:00.000Z')
const clock = { now: () => NOW, random: () => 0 }

describe('delivery by SMTP', () => {
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

  it("sends the mail as it was written and records the server's words", async () => {
    await enqueue(app.payload, 'plain', {
      html: '<p>请于<b>15</b>个工作日内回复。</p>',
      replyTo: 'office@example.org',
    })
    await app.deliver(clock)
    const message = await app.message('plain')
    expect(message).toMatchObject({
      state: 'sent',
      attempts: '1',
      sent_at: NOW,
      worker_id: null,
      phase: null,
      last_error: null,
    })
    expect(message.smtp_response).toMatch(/^250/)
    expect(app.mailbox.mails).toHaveLength(1)
    expect(app.mailbox.mails[0]).toMatchObject({
      messageId: message.message_id,
      subject: '关于 plain 的函',
      from: { address: 'office@example.org', name: '研究室' },
      to: [{ address: 'handler@example.org', name: '经办人' }],
      replyTo: [{ address: 'office@example.org' }],
    })
    expect(app.mailbox.mails[0]?.text?.trim()).toBe('请于15个工作日内回复。')
    expect(app.mailbox.mails[0]?.html).toContain('<b>15</b>')
    expect(await app.events('plain')).toEqual(['queued', 'sent'])
  })

  it('sends a mail once, however many processes look for it', async () => {
    await enqueue(app.payload, 'wanted')
    await Promise.all(Array.from({ length: 4 }, () => app.deliver(clock)))
    expect(app.mailbox.mails).toHaveLength(1)
  })

  it('attaches files by path and by id', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mail-files-'))
    await writeFile(path.join(folder, 'a.txt'), '一号')
    await enqueue(app.payload, 'files', {
      attachments: [
        { filename: '附件一.txt', path: path.join(folder, 'a.txt'), contentType: 'text/plain' },
        { filename: '附件二.bin', attachment: '42' },
      ],
    })
    await app.deliver({
      ...clock,
      loadAttachment: async ({ attachment }) => Buffer.from(`no. ${attachment}`),
    })
    expect(app.mailbox.mails[0]?.attachments.map(({ filename }) => filename)).toEqual([
      '附件一.txt',
      '附件二.bin',
    ])
    await rm(folder, { recursive: true })
  })

  it('defers a mail whose file is missing, and sends nothing', async () => {
    await enqueue(app.payload, 'no-file', { attachments: [{ filename: 'x', path: '/nonexistent/x' }] })
    await app.deliver(clock)
    const message = await app.message('no-file')
    expect(message.state).toBe('deferred')
    expect(message.last_error).toContain('ENOENT')
    expect(app.mailbox.mails).toHaveLength(0)
  })

  const TEMPORARY = [
    ['421 to RCPT', { onRecipient: () => new ReplyError(421, 'shutting down') }],
    ['450 to RCPT', { onRecipient: () => new ReplyError(450, 'mailbox busy') }],
    ['451 to the message', { onMessage: () => new ReplyError(451, 'try later') }],
    ['554 in the greeting', { onConnect: () => new ReplyError(554, 'go away') }],
  ] as const
  it.each(TEMPORARY)('defers on %s to the exact time of the schedule', async (_name, behaviour) => {
    app.mailbox.behaviour = behaviour
    await enqueue(app.payload, 'temporary')
    await app.deliver(clock)
    const message = await app.message('temporary')
    const due = new Date(NOW.getTime() + 30_000)
    expect(message).toMatchObject({
      state: 'deferred',
      attempts: '1',
      next_attempt_at: due,
      worker_id: null,
    })
    expect(message.last_error).toBeTruthy()
    expect(await app.events('temporary')).toEqual(['queued', 'deferred'])
  })

  it.each([
    ['550 to RCPT', { onRecipient: () => new ReplyError(550, 'no such user') }],
    ['552 to the message', { onMessage: () => new ReplyError(552, 'too big') }],
  ])('fails at once on %s', async (_name, behaviour) => {
    app.mailbox.behaviour = behaviour
    await enqueue(app.payload, 'permanent')
    await app.deliver(clock)
    expect(await app.message('permanent')).toMatchObject({
      state: 'failed',
      attempts: '1',
      next_attempt_at: null,
    })
  })

  it('is uncertain, and never sent again by itself, when the connection drops after DATA', async () => {
    app.mailbox.behaviour = { onMessage: () => 'drop' }
    await enqueue(app.payload, 'dropped')
    await app.deliver(clock)
    expect(await app.message('dropped')).toMatchObject({ state: 'uncertain', attempts: '1', worker_id: null })
    app.mailbox.behaviour = {}
    await app.deliver(clock)
    expect(app.mailbox.mails).toHaveLength(1)
  })

  it('is uncertain when the server hangs after DATA, and the worker goes on within its time limit', async () => {
    app.mailbox.behaviour = { onMessage: (raw) => (raw.includes('hang@example.org') ? 'hang' : undefined) }
    await enqueue(app.payload, 'hanging', { to: { address: 'hang@example.org' } })
    await enqueue(app.payload, 'next')
    const start = performance.now()
    await app.deliver({ ...clock, answerMs: 200, totalTimeoutMs: 900 })
    expect(performance.now() - start).toBeLessThan(5_000)
    expect((await app.message('hanging')).state).toBe('uncertain')
    expect((await app.message('next')).state).toBe('sent')
  })

  it('gives up visibly after the last attempt', async () => {
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(450, 'busy') }
    await enqueue(app.payload, 'hopeless')
    const schedule = { maxAttempts: 3, baseMs: 1, capMs: 1 }
    for (let index = 0; index < 5; index += 1) {
      await app.deliver({ schedule })
      // The next attempt is due a millisecond later, by the clock of another process.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await app.message('hopeless')).toMatchObject({ state: 'failed', attempts: '3' })
  })

  it('delivers a deferred mail at a later attempt', async () => {
    app.mailbox.behaviour = { onRecipient: () => new ReplyError(450, 'busy') }
    await enqueue(app.payload, 'patient')
    await app.deliver(clock)
    app.mailbox.behaviour = {}
    await app.pool.query('update messages set next_attempt_at = now()')
    await app.deliver(clock)
    expect(await app.message('patient')).toMatchObject({
      state: 'sent',
      attempts: '2',
      last_error: null,
      next_attempt_at: null,
    })
  })

  it('sends everything to one address when the staging guard is on', async () => {
    await enqueue(app.payload, 'staged', { html: '<p>正文</p>' })
    await app.deliver({ ...clock, redirectAllTo: 'staging@example.org' })
    const [mail] = app.mailbox.mails
    expect(mail?.to).toEqual([{ address: 'staging@example.org', name: '' }])
    expect(mail?.subject).toBe('【测试转投】关于 staged 的函')
    expect(mail?.text).toContain('经办人 <handler@example.org>')
    expect(mail?.html).toContain('经办人 &lt;handler@example.org&gt;')
  })

  it('offers to unsubscribe where a mail may be refused, and only there', async () => {
    const unsubscribeUrl = 'https://office.example.org/unsubscribe/token'
    await enqueue(app.payload, 'refusable', { unsubscribeUrl })
    await enqueue(app.payload, 'decision')
    await app.deliver(clock)
    const headers = app.mailbox.mails.map(({ subject, headers: all }) => [
      subject,
      all.filter(({ key }) => key.startsWith('list-')).map(({ key, value }) => `${key}: ${value}`),
    ])
    expect(Object.fromEntries(headers)).toEqual({
      '关于 refusable 的函': [
        `list-unsubscribe: <${unsubscribeUrl}>`,
        'list-unsubscribe-post: List-Unsubscribe=One-Click',
      ],
      '关于 decision 的函': [],
    })
  })

  it('lets no reader of the staging guard unsubscribe whom a mail was meant for', async () => {
    await enqueue(app.payload, 'guarded', { unsubscribeUrl: 'https://office.example.org/unsubscribe/token' })
    await app.deliver({ ...clock, redirectAllTo: 'staging@example.org' })
    expect(app.mailbox.mails[0]?.headers.map(({ key }) => key)).not.toContain('list-unsubscribe')
  })

  it('ends no mail when its process was taken for dead while it was connecting', async () => {
    await enqueue(app.payload, 'stolen')
    // The server answers RCPT only when the lane is gone, so the fence before the end must see it.
    app.mailbox.behaviour = {
      onRecipient: async () => {
        const client = await app.pool.connect()
        await freeDeadLeases(['taken-for-dead'], client)
        client.release()
        return undefined
      },
    }
    await app.deliver({ ...clock, workerId: 'taken-for-dead' })
    expect(app.mailbox.mails).toEqual([])
    expect(await app.message('stolen')).toMatchObject({ state: 'queued', worker_id: null })
  })
})
