import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../plugins/review-workflow'
import { askToSubscribe } from '../../../src/operations/subscriptions/askToSubscribe'
import { changeSubscription } from '../../../src/operations/subscriptions/changeSubscription'
import { confirmSubscription } from '../../../src/operations/subscriptions/confirmSubscription'
import { newConfirmation } from '../../../src/operations/subscriptions/confirmationToken'
import { endSubscription } from '../../../src/operations/subscriptions/endSubscription'
import { formsPerNetwork, mailsPerAddress } from '../../../src/operations/subscriptions/limits'
import { readConfirmation } from '../../../src/operations/subscriptions/readConfirmation'
import { readSubscription } from '../../../src/operations/subscriptions/readSubscription'
import type { Series } from '../../../src/payload-types'
import { subscriptionUrl, trackingUrl } from '../../../src/server/links'
import { sweepMailing } from '../../../src/server/mailing/sweepMailing'
import { addressHeader } from '../../../src/server/submission/stampClientAddress'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildSeries, requestOf, type Office } from '../../support/factories'

describe('a subscription', () => {
  let app: TestApplication
  let office: Office
  let other: Series

  beforeAll(async () => {
    app = await openApplication('subscribing')
    office = await buildOffice(app.payload)
    other = await buildSeries(app.payload, { organisation: office.body, name: '协商建言' })
  })
  beforeEach(async () => {
    await app.pool.query('delete from public_submission.limits')
  })
  afterAll(() => app.close())

  let count = 0
  const anAddress = () => `reader-${(count += 1)}@example.org`
  const request = async (network = '192.0.2.1') => {
    const req = await requestOf(app.payload)
    req.headers.set(addressHeader, network)
    return req
  }
  const ask = async (email: string, series = [office.series.slug], network?: string) =>
    askToSubscribe(await request(network), { email, series, locale: 'zh' })
  const mailsTo = async (email: string) =>
    (
      await app.pool.query<{ template: string; text: string; html: string; key: string; subject: string }>(
        'select template, text, html, key, subject from messages where to_address = $1 order by created_at, id',
        [email.toLowerCase()],
      )
    ).rows
  const tokenFor = async (email: string) =>
    /subscribe\/confirm\/(\S+)/.exec((await mailsTo(email)).at(-1)?.text ?? '')?.[1] ?? ''
  const rowOf = async (email: string) =>
    (
      await app.pool.query<{ id: string; state: string; token: string | null; series: string[] }>(
        `select s.id, s.state, s.token, array_remove(array_agg(series.slug::text order by rel."order"), null) as series from subscribers s
         left join subscribers_rels rel on rel.parent_id = s.id left join series on series.id = rel.series_id
         where email = $1 group by s.id`,
        [email.toLowerCase()],
      )
    ).rows[0]
  const subscribed = async (series?: string[]) => {
    const email = anAddress()
    await ask(email, series)
    await confirmSubscription(await request(), await tokenFor(email))
    const { id = '' } = (await rowOf(email)) ?? {}
    return { email, id, link: subscriptionUrl(id).split('/').at(-1) ?? '' }
  }

  it('begins when the reader of the mail agrees, and not before', async () => {
    const email = anAddress()
    expect(await ask(` ${email.toUpperCase()} `, [office.series.slug, other.slug])).toEqual({ ok: true })
    expect(await rowOf(email)).toMatchObject({ state: 'pending', series: [office.series.slug, other.slug] })
    const token = await tokenFor(email)
    const read = async () => readConfirmation(await request(), token)
    expect(await read()).toMatchObject({ isDone: false, series: [office.series.name, other.name] })
    expect(await rowOf(email)).toMatchObject({ state: 'pending' })
    expect(await confirmSubscription(await request(), token)).toMatchObject({ isDone: true })
    expect(await rowOf(email)).toMatchObject({ state: 'active' })
    expect(await read()).toMatchObject({ isDone: true })
  })

  it('keeps no token that could be used, in its row or in what the office sees of the mail', async () => {
    const email = anAddress()
    await ask(email)
    const token = await tokenFor(email)
    const [, secret = ''] = token.split('.')
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16)
    const [mail] = await mailsTo(email)
    expect(JSON.stringify([await rowOf(email), mail?.key, mail?.subject])).not.toContain(secret)
  })

  it('is the same for two presses at once, and for a third', async () => {
    const email = anAddress()
    await ask(email)
    const token = await tokenFor(email)
    const press = async () => confirmSubscription(await request(), token)
    expect(await Promise.all([press(), press(), press()])).toMatchObject([
      { isDone: true },
      { isDone: true },
      { isDone: true },
    ])
    expect(await press()).toMatchObject({ isDone: true })
    expect(await rowOf(email)).toMatchObject({ state: 'active' })
  })

  it('is confirmed by the newest mail only', async () => {
    const email = anAddress()
    await ask(email)
    const first = await tokenFor(email)
    await ask(email, [other.slug])
    expect(await confirmSubscription(await request(), first)).toBeNull()
    expect(await confirmSubscription(await request(), await tokenFor(email))).toMatchObject({
      series: [other.name],
    })
  })

  const refused: [string, string, string[] | null, { field: string; code: string }[]][] = [
    ['no address', '', null, [{ field: 'email', code: 'required' }]],
    ['a word', 'reader', null, [{ field: 'email', code: 'format' }]],
    ['no domain', 'reader@localhost', null, [{ field: 'email', code: 'format' }]],
    ['two addresses', 'a@example.org,b@example.org', null, [{ field: 'email', code: 'format' }]],
    ['a name around it', 'A <a@example.org>', null, [{ field: 'email', code: 'format' }]],
    ['a header', 'a@example.org\r\nBcc: b@example.org', null, [{ field: 'email', code: 'format' }]],
    ['no series', 'a@example.org', [], [{ field: 'series', code: 'required' }]],
    ['a series that is not there', 'a@example.org', ['nothing'], [{ field: 'series', code: 'required' }]],
  ]
  it.each(refused)('is refused for %s, and nothing is kept or sent', async (_, email, series, issues) => {
    const before = await counts()
    expect(await ask(email, series ?? undefined)).toEqual({ ok: false, issues })
    expect(await counts()).toEqual(before)
  })

  it('to a series that takes none is refused', async () => {
    for (const closed of [{ subscribable: false }, { active: false }]) {
      const { slug } = await buildSeries(app.payload, { organisation: office.body, ...closed })
      expect(await ask(anAddress(), [slug])).toMatchObject({ ok: false })
    }
  })

  it('answers the same whether the address is new, asked, subscribed or gone', async () => {
    const [asked, active, gone] = [anAddress(), await subscribed(), await subscribed()]
    await ask(asked)
    await endSubscription(await request(), gone.link)
    const answers = [anAddress(), asked, active.email, gone.email].map((email) => ask(email))
    expect(new Set((await Promise.all(answers)).map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true}']),
    )
  })

  it('that is there is not changed by a stranger who types the address', async () => {
    const { email, link } = await subscribed()
    await ask(email, [other.slug])
    expect(await rowOf(email)).toMatchObject({ state: 'active', series: [office.series.slug] })
    const mail = (await mailsTo(email)).at(-1)
    expect(mail?.template).toBe('subscriptionKnown')
    expect(mail?.text).toContain(link)
  })

  it('sends one address a few mails a day at most, and the form says nothing of it', async () => {
    const email = anAddress()
    for (let n = 0; n < mailsPerAddress + 3; n += 1)
      expect(await ask(email, undefined, `192.0.2.${n}`)).toEqual({ ok: true })
    expect(await mailsTo(email)).toHaveLength(mailsPerAddress)
  })

  it('is asked for by one network so often, and others are not kept from it', async () => {
    for (let n = 0; n < formsPerNetwork; n += 1)
      expect(await ask(anAddress(), undefined, '198.51.100.7')).toEqual({ ok: true })
    expect(await ask(anAddress(), undefined, '198.51.100.7')).toMatchObject({
      ok: false,
      issues: [{ field: 'email', code: 'tooMany' }],
    })
    expect(await ask(anAddress(), undefined, '198.51.100.8')).toEqual({ ok: true })
  })

  it('is changed and ended by the link of its mails, and taken up again by it', async () => {
    const { email, link } = await subscribed()
    const read = async () => readSubscription(await request(), link)
    expect(await read()).toMatchObject({ isActive: true, chosen: [office.series.slug] })
    const change = async (series: string[]) =>
      changeSubscription(await request(), link, { series, locale: 'en' })
    expect(await change([])).toBe('required')
    expect(await change(['nothing'])).toBe('required')
    expect(await change([other.slug])).toBe('changed')
    expect(await read()).toMatchObject({ isActive: true, chosen: [other.slug], locale: 'en' })
    for (const _press of [1, 2]) expect(await endSubscription(await request(), link)).toBe(true)
    expect(await read()).toMatchObject({ isActive: false })
    expect(await change([office.series.slug])).toBe('changed')
    expect(await rowOf(email)).toMatchObject({ state: 'active', series: [office.series.slug] })
  })

  it('that ended is not begun again by the confirmation mail of old', async () => {
    const email = anAddress()
    await ask(email)
    const token = await tokenFor(email)
    await confirmSubscription(await request(), token)
    const { id = '' } = (await rowOf(email)) ?? {}
    await endSubscription(await request(), subscriptionUrl(id).split('/').at(-1) ?? '')
    expect(await confirmSubscription(await request(), token)).toBeNull()
    expect(await rowOf(email)).toMatchObject({ state: 'unsubscribed', token: null })
  })

  it('opens to no link that is not genuine, nor to one of somebody who never agreed', async () => {
    const { id, link } = await subscribed()
    const email = anAddress()
    await ask(email)
    const pending = await rowOf(email)
    const ancient = newConfirmation(new Date('2020-01-01')).token
    const links = [
      `${link}x`,
      link.slice(0, -1),
      link.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
      trackingUrl(id).split('/').at(-1) ?? '',
      subscriptionUrl(pending?.id ?? '')
        .split('/')
        .at(-1) ?? '',
      '',
    ]
    for (const forged of links) {
      expect(await readSubscription(await request(), forged)).toBeNull()
      expect(await endSubscription(await request(), forged)).toBe(false)
      expect(
        await changeSubscription(await request(), forged, { series: [other.slug], locale: 'zh' }),
      ).toBeNull()
    }
    for (const forged of [ancient, 'x', '', link, `${ancient}'`]) {
      expect(await confirmSubscription(await request(), forged)).toBeNull()
    }
  })

  it('too old to be confirmed is not confirmed, even where its row is still there', async () => {
    const email = anAddress()
    const { token, hash } = newConfirmation(new Date(Date.now() - 8 * 86_400_000))
    await ask(email)
    await app.pool.query('update subscribers set token = $1 where email = $2', [hash, email])
    expect(await confirmSubscription(await request(), token)).toBeNull()
  })

  it('leaves no address behind that is not needed', async () => {
    const [late, left, active] = [anAddress(), await subscribed(), await subscribed()]
    await ask(late)
    await endSubscription(await request(), left.link)
    await sweepMailing(app.pool)
    expect(await Promise.all([late, left.email, active.email].map(rowOf))).not.toContain(undefined)
    await app.pool.query(
      `update subscribers set updated_at = now() - interval '8 days', unsubscribed_at = unsubscribed_at - interval '31 days' where email in ($1, $2)`,
      [late, left.email],
    )
    await sweepMailing(app.pool)
    expect(await Promise.all([late, left.email].map(rowOf))).toEqual([undefined, undefined])
    expect(await rowOf(active.email)).toMatchObject({ state: 'active' })
  })

  it('and its mail are both there or neither', async () => {
    const email = anAddress()
    const req = await request()
    await expect(
      inTransaction(req, async () => {
        await askToSubscribe(req, { email, series: [office.series.slug], locale: 'zh' })
        throw new Error('too late')
      }),
    ).rejects.toThrow('too late')
    expect([await rowOf(email), await mailsTo(email)]).toEqual([undefined, []])
  })

  async function counts(): Promise<unknown> {
    const { rows } = await app.pool.query(
      'select (select count(*) from subscribers) as subscribers, (select count(*) from messages) as messages',
    )
    return rows[0]
  }
})
