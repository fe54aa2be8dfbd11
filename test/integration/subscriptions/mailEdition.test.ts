import { randomUUID } from 'node:crypto'
import { claimMessages } from '../../../plugins/department-mail/worker/claimMessages'
import { names } from '../../../src/server/mailing/names'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../plugins/review-workflow'
import { endSubscription } from '../../../src/operations/subscriptions/endSubscription'
import { freezeRecipients } from '../../../src/operations/subscriptions/freezeRecipients'
import { sendEdition } from '../../../src/operations/subscriptions/sendEdition'
import { voidIssue } from '../../../src/operations/signing/voidIssue'
import { stopSubscriptionUrl, subscriptionUrl } from '../../../src/server/links'
import { sweepMailing } from '../../../src/server/mailing/sweepMailing'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildSeries, requestOf, type Office } from '../../support/factories'
import { publishedIssue } from './support/publish'
import { insertSubscribers } from './support/subscribers'

type Mail = {
  to_address: string
  template: string
  state: string
  subject: string
  text: string
  html: string
  unsubscribe_url: string | null
  attachments: { attachment: string; filename: string }[] | null
}

describe('the mail edition of an issue', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('mail_edition')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  const listed = (name: string) => ({ name, email: `${name}@example.org` })
  const recipientsOf = async (issue: string) =>
    (
      await app.pool.query<{ address: string; kind: string; state: string }>(
        'select address, kind, state from edition_recipients where issue_id = $1 order by address',
        [issue],
      )
    ).rows
  const mailsOf = async (issue: string) =>
    (
      await app.pool.query<Mail>(
        `select to_address, template, state, subject, text, html, unsubscribe_url, attachments from messages
          where related_id = $1 and template in ('issue', 'edition') order by to_address`,
        [issue],
      )
    ).rows
  /** An office, a series and its subscribers that no other test shares. */
  const aSeries = async (count: number) => {
    const series = await buildSeries(app.payload, { organisation: office.body })
    const prefix = `${randomUUID().slice(0, 8)}-`
    await insertSubscribers(app.pool, { series: series.id, body: office.body, count, prefix })
    return { office: { ...office, series }, prefix }
  }
  const subscriberOf = async (address: string) =>
    (await app.pool.query<{ id: string }>('select id from subscribers where email = $1', [address])).rows[0]
      ?.id ?? ''
  const leave = async (address: string) =>
    endSubscription(
      await requestOf(app.payload),
      subscriptionUrl(await subscriberOf(address))
        .split('/')
        .at(-1) ?? '',
    )

  it('goes to the list and to the subscribers of its series, as they were at that moment', async () => {
    const { office: here, prefix } = await aSeries(2)
    const elsewhere = await aSeries(1)
    const issue = await publishedIssue(app.payload, here, {
      mailRecipients: [listed('list-a'), listed('list-b')],
    })
    expect((await recipientsOf(issue.id)).map(({ address, kind }) => [address, kind]).sort()).toEqual([
      [`${prefix}1@example.org`, 'subscriber'],
      [`${prefix}2@example.org`, 'subscriber'],
      ['list-a@example.org', 'list'],
      ['list-b@example.org', 'list'],
    ])
    const { id } = here.series
    await insertSubscribers(app.pool, { series: id, body: office.body, count: 1, prefix: `late-${prefix}` })
    await sendEdition(app.payload, issue.id)
    const mails = await mailsOf(issue.id)
    expect(mails.map(({ to_address }) => to_address)).toHaveLength(4)
    expect(JSON.stringify(mails)).not.toContain(elsewhere.prefix)
    expect(JSON.stringify(mails)).not.toContain(`late-${prefix}`)
  })

  it('tells subscribers the public titles and beginnings, and nothing internal', async () => {
    const { office: here, prefix } = await aSeries(1)
    const titles = ['第一篇公开标题', '第二篇公开标题']
    const issue = await publishedIssue(app.payload, here, {
      titles,
      editorsNote: '内部编者按',
      publicNote: '公开按语',
    })
    await sendEdition(app.payload, issue.id)
    const [mail] = await mailsOf(issue.id)
    const id = await subscriberOf(`${prefix}1@example.org`)
    expect(mail).toMatchObject({
      template: 'edition',
      unsubscribe_url: stopSubscriptionUrl(id),
      attachments: null,
    })
    expect(mail?.subject).toContain('第一篇公开标题')
    for (const body of [mail?.text, mail?.html]) {
      for (const shown of [
        ...titles,
        '的第一句话。',
        '公开按语',
        subscriptionUrl(id),
        `/${issue.year}/${issue.number}/2`,
      ])
        expect(body).toContain(shown)
      for (const hidden of ['内部标题', '内部编者按', '第二段']) expect(body).not.toContain(hidden)
    }
  })

  it('gives somebody who is on the list and subscribed one mail, the list’s', async () => {
    const { office: here, prefix } = await aSeries(1)
    const both = { name: '某主任', email: `${prefix.toUpperCase()}1@Example.org` }
    const issue = await publishedIssue(app.payload, here, { mailRecipients: [both, both] })
    await sendEdition(app.payload, issue.id)
    expect(await mailsOf(issue.id)).toMatchObject([
      { to_address: `${prefix}1@example.org`, template: 'issue' },
    ])
  })

  it.each([
    ['an issue that is not for subscribers', { mailSubscribers: false }],
    ['an issue with no public entry', { isPublic: false }],
  ])('does not go to subscribers for %s', async (_, data) => {
    const { office: here } = await aSeries(1)
    const issue = await publishedIssue(app.payload, here, { ...data, mailRecipients: [listed('only-list')] })
    expect(await recipientsOf(issue.id)).toMatchObject([{ address: 'only-list@example.org', kind: 'list' }])
  })

  it('is written once, however often it is asked for and by however many at once', async () => {
    const { office: here } = await aSeries(450)
    const issue = await publishedIssue(app.payload, here)
    await Promise.all([1, 2, 3].map(() => sendEdition(app.payload, issue.id)))
    await sendEdition(app.payload, issue.id)
    await app.pool.query(`update edition_recipients set state = 'waiting' where issue_id = $1`, [issue.id])
    await sendEdition(app.payload, issue.id)
    expect(await mailsOf(issue.id)).toHaveLength(450)
    expect(new Set((await recipientsOf(issue.id)).map(({ state }) => state))).toEqual(new Set(['queued']))
  })

  it('lets single mails pass', async () => {
    const { office: here } = await aSeries(3)
    const issue = await publishedIssue(app.payload, here, { mailRecipients: [listed('first')] })
    await sendEdition(app.payload, issue.id)
    await app.pool.query(`insert into mail_lanes (worker_id) values ('reader') on conflict do nothing`)
    const taken = await claimMessages(app.pool, names, { workerId: 'reader', limit: 100_000 })
    const { rows } = await app.pool.query<{ id: string; template: string }>(
      `select id::text as id, template from messages where related_id = $1 and template in ('issue', 'edition')`,
      [issue.id],
    )
    const template = new Map(rows.map((row) => [row.id, row.template]))
    const order = taken.flatMap(({ id }) => template.get(id) ?? [])
    expect(order).toEqual(['issue', 'edition', 'edition', 'edition'])
  })

  it('does not reach who left after it was frozen, nor who leaves while it waits in the queue', async () => {
    const { office: here, prefix } = await aSeries(3)
    const issue = await publishedIssue(app.payload, here)
    await leave(`${prefix}1@example.org`)
    await sendEdition(app.payload, issue.id)
    await leave(`${prefix}2@example.org`)
    expect((await mailsOf(issue.id)).map(({ to_address, state }) => [to_address, state])).toEqual([
      [`${prefix}2@example.org`, 'suppressed'],
      [`${prefix}3@example.org`, 'queued'],
    ])
    expect((await recipientsOf(issue.id)).map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
  })

  it('does not reach who leaves at the very moment it is written', async () => {
    const { office: here, prefix } = await aSeries(20)
    const issue = await publishedIssue(app.payload, here)
    const leaving = Array.from({ length: 20 }, (_, n) => leave(`${prefix}${n + 1}@example.org`))
    await Promise.all([sendEdition(app.payload, issue.id), ...leaving])
    expect((await mailsOf(issue.id)).filter(({ state }) => state !== 'suppressed')).toEqual([])
  })

  it('is not kept from the others by an address that cannot be written to', async () => {
    const { office: here, prefix } = await aSeries(2)
    await app.pool.query(`update subscribers set email = 'two"words@example.org' where email = $1`, [
      `${prefix}1@example.org`,
    ])
    const issue = await publishedIssue(app.payload, here)
    await sendEdition(app.payload, issue.id)
    expect(await mailsOf(issue.id)).toMatchObject([{ to_address: `${prefix}2@example.org` }])
  })

  it('of an issue that was voided is not sent, whether it had been written or not', async () => {
    const { office: here } = await aSeries(2)
    const [early, late] = [await publishedIssue(app.payload, here), await publishedIssue(app.payload, here)]
    await sendEdition(app.payload, late.id)
    for (const { id } of [early, late])
      await voidIssue(await requestOf(app.payload, office.chair), id, '印错')
    await sendEdition(app.payload, early.id)
    await sweepMailing(app.pool)
    expect(await mailsOf(early.id)).toEqual([])
    expect((await mailsOf(late.id)).map(({ state }) => state)).toEqual(['suppressed', 'suppressed'])
  })

  it('of a publication that was rolled back is none', async () => {
    const { office: here } = await aSeries(1)
    const issue = await publishedIssue(app.payload, here)
    await app.pool.query('delete from edition_recipients where issue_id = $1', [issue.id])
    const req = await requestOf(app.payload)
    const failing = inTransaction(req, async (tx) => {
      expect(await freezeRecipients(req, tx, issue.id)).toBe(1)
      throw new Error('no publication')
    })
    await expect(failing).rejects.toThrow('no publication')
    expect(await recipientsOf(issue.id)).toEqual([])
  })

  it('whose job was lost is found again', async () => {
    const { office: here } = await aSeries(1)
    const issue = await publishedIssue(app.payload, here)
    const key = `send_edition:${issue.id}`
    await app.pool.query(`delete from graphile_worker._private_jobs where key = $1`, [key])
    await app.pool.query(
      `update edition_recipients set created_at = now() - interval '2 minutes' where issue_id = $1`,
      [issue.id],
    )
    await sweepMailing(app.pool)
    await sweepMailing(app.pool)
    const { rows } = await app.pool.query('select from graphile_worker.jobs where key = $1', [key])
    expect(rows).toHaveLength(1)
    await sendEdition(app.payload, issue.id)
    expect(await mailsOf(issue.id)).toHaveLength(1)
  })

  describe('for the list', () => {
    const document = async (issue: string, state: string) =>
      (
        await app.pool.query<{ id: string }>(
          `insert into edition_documents (id, issue_id, organisation_id, projection, kind, state, updated_at, created_at)
           values (gen_random_uuid(), $1, $2, 'internal', 'pdf', $3, now(), now()) returning id`,
          [issue, office.body, state],
        )
      ).rows[0]?.id ?? ''
    it('waits for the PDF, while subscribers have theirs, and then brings it', async () => {
      const { office: here, prefix } = await aSeries(1)
      const issue = await publishedIssue(app.payload, here, { mailRecipients: [listed('waits')] })
      const id = await document(issue.id, 'rendering')
      await sendEdition(app.payload, issue.id)
      expect((await mailsOf(issue.id)).map(({ to_address }) => to_address)).toEqual([
        `${prefix}1@example.org`,
      ])
      const { rows } = await app.pool.query(
        `select from graphile_worker.jobs where key = $1 and run_at > now()`,
        [`send_edition:${issue.id}`],
      )
      expect(rows).toHaveLength(1)
      await app.pool.query(`insert into edition_document_bytes (document, body) values ($1, 'pdf')`, [id])
      await app.pool.query(
        `update edition_documents set state = 'ready', bytes = 3, sha256 = encode(sha256('pdf'), 'hex') where id = $1`,
        [id],
      )
      await sendEdition(app.payload, issue.id)
      const mail = (await mailsOf(issue.id)).find(({ template }) => template === 'issue')
      expect(mail).toMatchObject({ to_address: 'waits@example.org', attachments: [{ attachment: id }] })
      expect(mail?.text).toContain('附件')
    })

    it('does not wait for ever', async () => {
      const issue = await publishedIssue(app.payload, office, { mailRecipients: [listed('tired')] })
      await document(issue.id, 'queued')
      await sendEdition(app.payload, issue.id)
      expect(await mailsOf(issue.id)).toEqual([])
      const client = await app.pool.connect()
      await client.query('begin; set local session_replication_role = replica')
      await client.query(
        `update editions set published_at = now() - interval '11 minutes' where issue_id = $1`,
        [issue.id],
      )
      await client.query('commit')
      client.release()
      await sendEdition(app.payload, issue.id)
      const [mail] = await mailsOf(issue.id)
      expect(mail).toMatchObject({ to_address: 'tired@example.org', attachments: null })
      expect(mail?.text).toContain(`/admin/collections/issues/${issue.id}`)
    })
  })
})
