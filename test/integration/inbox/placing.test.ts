import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepMail, placeWaiting, tokenInAddress } from '../../../plugins/department-mail/exports/inbound'
import { ignoreMail } from '../../../src/operations/inbox/ignoreMail'
import { inboundHandlers } from '../../../src/operations/inbox/inboundHandlers'
import { placeMail } from '../../../src/operations/inbox/placeMail'
import { readMailFile } from '../../../src/operations/inbox/readMailFile'
import { readUnplaced } from '../../../src/operations/inbox/readUnplaced'
import { reissueLink } from '../../../src/operations/handling/reissueLink'
import { replyUrl } from '../../../src/server/links'
import { openApplication, type TestApplication } from '../../support/database'
import { buildDepartment, buildOffice, requestOf, type Office } from '../../support/factories'
import { dutiesOf, type Duties } from '../handling/support'
import { gbkLetter, gbkWords, letter, returned } from '../../support/inbox/letters'

const base = 'reply@office.example.org'
const pdf = { name: '办理情况.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') }

describe('mail that comes in', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties

  beforeAll(async () => {
    process.env.REPLY_ADDRESS = base
    process.env.BOUNCE_ADDRESS = 'bounces@office.example.org'
    app = await openApplication('placing')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
  })
  beforeEach(() => app.pool.query(`update inbound_mails set state = 'ignored' where state = 'unplaced'`))
  afterAll(async () => {
    delete process.env.REPLY_ADDRESS
    delete process.env.BOUNCE_ADDRESS
    await app.close()
  })

  /** A duty of a contact of its own, the mail that gave it and the address that mail is answered to. */
  async function given(email: string) {
    const department = await buildDepartment(app.payload, {
      organisation: office.body,
      contacts: [{ name: '经办人', email, verified: true }],
    })
    const { ids } = await duties.give({ to: [department] })
    const id = ids[0] ?? ''
    const { rows } = await app.pool.query<{ id: string; reply_to: string; message_id: string }>(
      `select id, reply_to, message_id from messages where related_id = $1 and template = 'assignment'`,
      [id],
    )
    return {
      id,
      department,
      sent: rows[0] ?? { id: '', reply_to: '', message_id: '' },
      row: () => duties.row(id),
    }
  }

  async function arrive(raw: string | Uint8Array): Promise<void> {
    const client = await app.pool.connect()
    await keepMail(client, { raw: Buffer.from(raw), receivedAt: new Date() }).finally(() => client.release())
    await placeWaiting(app.payload, inboundHandlers())
  }

  const last = async () =>
    (
      await app.pool.query<Record<string, unknown>>(
        'select *, id::text as id, state::text as state, kind::text as kind from inbound_mails order by inbound_mails.created_at desc limit 1',
      )
    ).rows[0] ?? {}
  const waiting = async () => (await readUnplaced(await requestOf(app.payload, office.supervisor))).mails

  it('answers the duty whose address it was sent to, with its file, and stops the clock at its receipt', async () => {
    const duty = await given('zjj@example.org')
    expect(tokenInAddress(base, duty.sent.reply_to)).toMatch(/^[0-9a-z]{20}$/)
    const raw = gbkLetter(duty.sent.reply_to, pdf).toString('latin1').replace('handler@', 'zjj@')
    await arrive(Buffer.from(raw, 'latin1'))
    expect(await last()).toMatchObject({
      state: 'placed',
      kind: 'reply',
      related_id: duty.id,
      text: gbkWords,
      refused_files: [{ name: 'page.html', why: 'fileType' }],
    })
    expect(await duty.row()).toMatchObject({ state: 'replied', outcomeClass: 'B' })
    const { docs } = await app.payload.find({
      collection: 'feedback',
      where: { assignment: { equals: duty.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ outcomeClass: 'B', files: [expect.any(String)] }])
  })

  it('acknowledges when it only says that it came, in any case of its address', async () => {
    const duty = await given('jtj@example.org')
    await arrive(
      letter({ to: duty.sent.reply_to.toUpperCase(), from: 'jtj@example.org', text: '已收到，谢谢。' }),
    )
    expect(await duty.row()).toMatchObject({ state: 'acknowledged' })
  })

  it('is recorded and stops nothing when a machine wrote it', async () => {
    const duty = await given('away@example.org')
    await arrive(
      letter({
        to: duty.sent.reply_to,
        from: 'away@example.org',
        subject: '自动回复: 转办',
        text: '我正在休假。\n办理类别：A\n已经全部解决，请予结案。',
        headers: { 'Auto-Submitted': 'auto-replied', 'In-Reply-To': duty.sent.message_id },
      }),
    )
    expect(await last()).toMatchObject({ state: 'placed', kind: 'autoReply', related_id: duty.id })
    expect(await duty.row()).toMatchObject({ state: 'dispatched' })
    const { rows } = await app.pool.query(
      'select type::text from message_events where message_id = $1 and type = $2',
      [duty.sent.id, 'autoReply'],
    )
    expect(rows).toHaveLength(1)
  })

  it('is taken from another sender too, but marked, and answers nothing', async () => {
    const duty = await given('right@example.org')
    await arrive(
      letter({
        to: duty.sent.reply_to,
        from: 'other@example.org',
        text: '办理类别：A\n已经全部解决，请予结案。',
      }),
    )
    expect(await last()).toMatchObject({ state: 'placed', related_id: duty.id, problem: 'otherSender' })
    expect(await duty.row()).toMatchObject({ state: 'dispatched' })
  })

  it('waits for a person when its address is forged, and is placed by one click with its files', async () => {
    const duty = await given('forged@dept.example.org')
    const { title } = await duty.row()
    const address = `reply+${'0'.repeat(20)}@office.example.org`
    const raw = gbkLetter(address, pdf)
      .toString('latin1')
      .replace('handler@example.org', 'forged@dept.example.org')
      .replace('Message-ID', `In-Reply-To: ${duty.sent.message_id}\r\nMessage-ID`)
    await arrive(Buffer.from(raw, 'latin1'))
    const [mail] = await waiting()
    expect(mail).toMatchObject({ state: 'unplaced' })
    expect(mail?.guesses[0]).toMatchObject({
      assignment: duty.id,
      title,
      department: duty.department.name,
      why: ['inReplyTo', 'contact'],
    })
    expect(await duty.row()).toMatchObject({ state: 'dispatched' })
    const req = await requestOf(app.payload, office.supervisor)
    await placeMail(req, { mail: mail?.id ?? '', assignment: duty.id })
    expect(await duty.row()).toMatchObject({ state: 'replied', outcomeClass: 'B' })
    expect(await last()).toMatchObject({ state: 'placed', placed_by: office.supervisor.name })
    expect(await waiting()).toEqual([])
    await expect(
      placeMail(await requestOf(app.payload, office.supervisor), {
        mail: mail?.id ?? '',
        assignment: duty.id,
      }),
    ).rejects.toThrow('inbox.alreadyPlaced')
  })

  it('waits for a person when its address has ended, with the duty it belonged to as the first guess', async () => {
    const duty = await given('ended@example.org')
    await app.pool.query('update mail_reply_addresses set revoked_at = now() where related_id = $1', [
      duty.id,
    ])
    await arrive(letter({ to: duty.sent.reply_to, from: 'somebody@example.org', text: '补充说明。' }))
    const [mail] = await waiting()
    expect(mail).toMatchObject({
      problem: 'revoked',
      guesses: [{ assignment: duty.id, why: ['revoked', 'domain'] }],
    })
    await ignoreMail(await requestOf(app.payload, office.editor), mail?.id ?? '')
    expect(await waiting()).toEqual([])
  })

  it('waits for a person when its address has expired; the link that is sent again brings a new one', async () => {
    const duty = await given('late@example.org')
    const addresses = async () =>
      (
        await app.pool.query<{ expires_at: Date; live: boolean }>(
          'select expires_at, revoked_at is null as live from mail_reply_addresses where related_id = $1 order by created_at',
          [duty.id],
        )
      ).rows
    const [first] = await addresses()
    expect(Number(first?.expires_at)).toBeGreaterThan(Date.now() + 60 * 24 * 60 * 60 * 1000)
    await app.pool.query(
      "update mail_reply_addresses set expires_at = now() - interval '1 minute' where related_id = $1",
      [duty.id],
    )
    await arrive(
      letter({ to: duty.sent.reply_to, from: 'late@example.org', text: '办理类别：A\n已经办结。' }),
    )
    const [mail] = await waiting()
    expect(mail).toMatchObject({ problem: 'expired', guesses: [{ assignment: duty.id }] })
    expect((await duty.row()).state).toBe('dispatched')

    const { replyVersion, dueAt } = await app.payload.findByID({
      collection: 'assignments',
      id: duty.id,
      depth: 0,
      overrideAccess: true,
    })
    const token = replyUrl(duty.id, replyVersion, new Date(dueAt)).split('/').at(-1) ?? ''
    await reissueLink(await requestOf(app.payload, null), token)
    expect((await addresses()).map(({ live }) => live)).toEqual([false, true])
    await arrive(letter({ to: duty.sent.reply_to, from: 'late@example.org', text: '又及。' }))
    expect((await waiting()).map(({ problem }) => problem)).toEqual(['expired', 'expired'])
  })

  it('is nobody’s but the office’s of its body', async () => {
    await arrive(letter({ to: base, from: 'stranger@example.org', subject: '咨询' }))
    const id = String((await last()).id)
    const other = await buildOffice(app.payload)
    await app.pool.query('update inbound_mails set organisation_id = $1 where id = $2', [office.body, id])
    for (const person of [office.author, office.chair, other.supervisor, null]) {
      const req = await requestOf(app.payload, person)
      await expect(readMailFile(req, id)).rejects.toThrow(/inbox\.(denied|notFound)/)
      await expect(ignoreMail(await requestOf(app.payload, person), id)).rejects.toThrow(
        /inbox\.(denied|notFound)/,
      )
      expect((await readUnplaced(req)).mails).toEqual([])
    }
    const bytes = await readMailFile(await requestOf(app.payload, office.supervisor), id)
    expect(Buffer.from(bytes).toString()).toContain('stranger@example.org')
    await ignoreMail(await requestOf(app.payload, office.supervisor), id)
  })

  it('marks message, address and contact when it is our mail come back for good', async () => {
    const duty = await given('gone@example.org')
    await app.pool.query(`update messages set state = 'sending', worker_id = 'w' where id = $1`, [
      duty.sent.id,
    ])
    await app.pool.query(`update messages set state = 'sent', worker_id = null where id = $1`, [duty.sent.id])
    await arrive(returned('bounces@office.example.org', 'gone@example.org', '4.4.1', duty.sent.message_id))
    expect(
      (await app.pool.query('select state::text from messages where id = $1', [duty.sent.id])).rows,
    ).toEqual([{ state: 'sent' }])
    const verp = `bounces+${duty.sent.id.replaceAll('-', '')}@office.example.org`
    await arrive(returned(verp, 'gone@example.org', '5.1.1', '<unknown@example.org>'))
    expect(await last()).toMatchObject({ state: 'placed', kind: 'bounce', related_id: duty.id })
    expect(
      (await app.pool.query('select state::text from messages where id = $1', [duty.sent.id])).rows,
    ).toEqual([{ state: 'bounced' }])
    expect(
      (
        await app.pool.query('select reason::text from mail_suppressions where address = $1', [
          'gone@example.org',
        ])
      ).rows,
    ).toEqual([{ reason: 'bounce' }])
    const contact = await app.payload.findByID({
      collection: 'departments',
      id: duty.department.id,
      depth: 0,
    })
    expect(contact.contacts?.[0]?.bouncedAt).toEqual(expect.any(String))
    const told = await app.pool.query(
      `select 1 from messages where related_id = $1 and template = 'contactBounced' and to_address = $2`,
      [duty.id, office.supervisor.email],
    )
    expect(told.rowCount).toBe(1)
  })

  it('changes nothing when somebody invents a return', async () => {
    const duty = await given('alive@example.org')
    await arrive(returned('bounces@office.example.org', 'victim@example.org', '5.1.1', duty.sent.message_id))
    await arrive(
      returned('bounces@office.example.org', 'alive@example.org', '5.1.1', '<invented@example.org>'),
    )
    expect(
      (
        await app.pool.query('select 1 from mail_suppressions where address in ($1, $2)', [
          'alive@example.org',
          'victim@example.org',
        ])
      ).rowCount,
    ).toBe(0)
    expect(await waiting()).toMatchObject([{ problem: 'unknownBounce' }, { problem: 'unknownBounce' }])
    for (const { id } of await waiting())
      await ignoreMail(await requestOf(app.payload, office.supervisor), id)
  })

  it('holds up nothing when it cannot be dealt with, and is tried again', async () => {
    const duty = await given('later@example.org')
    const failing = { ...inboundHandlers(), onMail: () => Promise.reject(new Error('lost')) }
    const client = await app.pool.connect()
    await keepMail(client, {
      raw: Buffer.from(letter({ to: duty.sent.reply_to, from: 'later@example.org', text: '收到' })),
      receivedAt: new Date(0),
    })
    await keepMail(client, {
      raw: Buffer.from(letter({ to: base, subject: '其他' })),
      receivedAt: new Date(),
    })
    client.release()
    app.payload.logger.level = 'silent'
    await placeWaiting(app.payload, failing)
    expect((await waiting()).map(({ subject }) => subject)).toEqual(['其他'])
    for (const { id } of await waiting())
      await ignoreMail(await requestOf(app.payload, office.supervisor), id)
    await app.pool.query('update inbound_mail_raw set next_at = now()')
    await placeWaiting(app.payload, inboundHandlers())
    expect(await duty.row()).toMatchObject({ state: 'acknowledged' })
    app.payload.logger.level = 'info'
  })

  it('cannot be changed after it arrived', async () => {
    await expect(app.pool.query("update inbound_mail_raw set raw = 'x'")).rejects.toThrow('mail.inbound')
    await expect(app.pool.query("update inbound_mails set sha256 = 'x'")).rejects.toThrow('mail.inbound')
  })
})
