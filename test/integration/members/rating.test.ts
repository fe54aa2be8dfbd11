import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import type { RatingInput } from '../../../src/operations/rating/checkRating'
import { rateWithCode } from '../../../src/operations/rating/rateWithCode'
import { sendRatingCode } from '../../../src/operations/rating/sendRatingCode'
import { readDuty } from '../../../src/operations/handling/readDuty'
import { readTracking } from '../../../src/operations/readTracking'
import { replyByLink } from '../../support/replyByLink'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import type { Item } from '../../../src/payload-types'
import { replyUrl, trackingUrl } from '../../../src/server/links'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

const notSolved: RatingInput = {
  solved: 'no',
  text: '路口还是每天堵，请回电 13800000000 或 author@example.org。',
}
const solved: RatingInput = { solved: 'yes', text: '' }

describe('an answer that its author is asked about', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('rating')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('is rated once, and the author sees what they said', async () => {
    const duty = await answered()
    expect(await answers(duty)).toMatchObject([{ asks: true, rating: null }])
    expect(await rate(duty, { solved: 'partly', text: '还差夜间。' })).toEqual({ ok: true, sentBack: false })
    expect(await answers(duty)).toMatchObject([
      { asks: false, rating: { solved: 'partly', text: '还差夜间。' } },
    ])
    expect(await rate(duty, notSolved)).toEqual({ ok: false, gone: true })
    expect(await row(duty)).toMatchObject({ state: 'accepted', rev: 2, ratings: 1 })
    expect(await mails(duty)).not.toContain('reopened')
  })

  it('goes back to the department once when it is not solved, with the words and no way to reach the author', async () => {
    const duty = await answered()
    expect(await rate(duty, notSolved)).toEqual({ ok: true, sentBack: true })
    expect(await row(duty)).toMatchObject({ state: 'redo', rev: 3, ratings: 1 })
    const { rows } = await app.pool.query<{ template: string; to_address: string; text: string }>(
      `select template, to_address, text from messages where related_id = $1 and template in ('reopened', 'notSolved')
       order by template desc`,
      [duty.id],
    )
    expect(rows).toMatchObject([
      { template: 'reopened', to_address: 'handler@example.org' },
      { template: 'notSolved', to_address: office.supervisor.email },
    ])
    expect(rows[0]?.text).toContain('路口还是每天堵')
    expect(rows[0]?.text).not.toMatch(/13800000000|author@example\.org/)
    const link = /\/r\/(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
    const page = await readDuty(await requestOf(app.payload), { token: link })
    expect(page).toMatchObject({ state: 'redo', redo: { by: 'author' }, due: { isOver: false } })
    expect(JSON.stringify(page)).not.toMatch(/13800000000|author@example\.org/)
    const view = await tracking(duty)
    expect(view?.answers).toMatchObject([{ rating: { solved: 'no', sentBack: true }, asks: false }])
    expect(view?.pending).toMatchObject([{ department: office.department.name }])
    expect(view?.timeline.map(({ kind }) => kind).slice(-3)).toEqual(['assigned', 'handled', 'rated'])
  })

  it('is asked about again after it was done again, told to the office only, and then no more', async () => {
    const duty = await answered()
    await rate(duty, notSolved)
    const again = await answer({ ...duty, rev: 3 })
    expect((await mails({ id: duty.item.id })).filter((template) => template === 'handled')).toHaveLength(2)
    expect(await answers(again)).toMatchObject([{ asks: false }, { asks: true, rating: null }])
    expect(await rate(again, notSolved)).toEqual({ ok: true, sentBack: false })
    expect(await row(again)).toMatchObject({ state: 'accepted', ratings: 2 })
    expect((await mails(duty)).filter((template) => template === 'reopened')).toHaveLength(1)
    expect((await mails(duty)).filter((template) => template === 'notSolved')).toHaveLength(2)
    expect(await rate(again, notSolved)).toEqual({ ok: false, gone: true })
  })

  it('is answered by one of two presses at once, whatever they say', async () => {
    for (const [first, second] of [
      [notSolved, notSolved],
      [notSolved, solved],
    ] as const) {
      const duty = await answered()
      const results = await Promise.all([rate(duty, first), rate(duty, second), rate(duty, first)])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await row(duty)).toMatchObject({ ratings: 1 })
    }
  })

  it('is never asked about before it was accepted, nor under a revision the author did not see', async () => {
    const duty = await dispatched()
    expect(await rate(duty, notSolved)).toEqual({ ok: false, gone: true })
    await reply(duty)
    const [verdict, rating] = await Promise.allSettled([
      verify(duty, 1),
      rate({ ...duty, rev: 1 }, notSolved),
    ])
    expect(verdict.status).toBe('fulfilled')
    expect(rating).toMatchObject({ value: { ok: false, gone: true } })
    expect(await row(duty)).toMatchObject({ state: 'accepted', ratings: 0 })
  })

  const refusals: [string, RatingInput, string][] = [
    ['nothing chosen', { solved: '', text: 'x' }, 'required'],
    ['something that is no choice', { solved: 'constructor', text: 'x' }, 'required'],
    ['"not solved" without a word why', { solved: 'no', text: '  ' }, 'notSolvedWhy'],
    ['a text without end', { solved: 'yes', text: '字'.repeat(1_001) }, 'tooLong'],
    ['the marking of a state secret', { solved: 'no', text: '机密★1年 某事没有解决' }, 'stateSecret'],
  ]
  it.each(refusals)('refuses %s, and keeps nothing of it', async (_, input, code) => {
    const duty = await answered()
    expect(await rate(duty, input)).toMatchObject({ ok: false, issues: [{ code }] })
    expect(await row(duty)).toMatchObject({ state: 'accepted', rev: 2, ratings: 0 })
  })

  it('belongs to the holder of its own private address and to nobody else', async () => {
    const [duty, other] = [await answered(), await answered()]
    const strangers = [other.track, `${duty.track}x`, '', duty.reply]
    for (const token of strangers)
      expect(await rate({ ...duty, track: token }, notSolved)).toEqual({ ok: false, gone: true })
    expect(await rate({ ...duty, id: 'no id' }, notSolved)).toEqual({ ok: false, gone: true })
    expect(await row(duty)).toMatchObject({ state: 'accepted', ratings: 0 })
  })

  const attacks: [string, string, string][] = [
    [
      'sent back a second time',
      `update assignments set state = 'redo', rev = rev + 1, reopened_at = now()`,
      'HD005',
    ],
    ['sent back unstamped', `update assignments set state = 'redo', rev = rev + 1`, 'HD005'],
    ['a stamp that is taken off', 'update assignments set reopened_at = null', 'HD005'],
  ]
  it.each(attacks)('is kept by PostgreSQL against %s', async (_, sql, code) => {
    const duty = await answered()
    await rate(duty, notSolved)
    const again = await answer({ ...duty, rev: 3 })
    await expect(app.pool.query(`${sql} where id = '${again.id}'`)).rejects.toMatchObject({ code })
  })

  type Duty = { id: string; item: Item; rev: number; track: string; reply: string }

  async function dispatched(): Promise<Duty> {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    const req = await requestOf(app.payload, office.supervisor)
    const departments = [{ id: office.department.id, role: 'lead' as const }]
    const [id = ''] = await dispatch(req, { item: item.id, departments })
    const link = replyUrl(id, 1, new Date(Date.now() + 86_400_000))
    return { id, item, rev: 0, track: tokenOf(trackingUrl(item.id)), reply: tokenOf(link) }
  }

  const answered = async (): Promise<Duty> => answer(await dispatched())

  async function answer(duty: Duty): Promise<Duty> {
    await reply(duty)
    await verify(duty, duty.rev + 1)
    return { ...duty, rev: duty.rev + 2 }
  }

  const reply = async ({ reply: token, rev }: Duty) =>
    replyByLink({
      req: await requestOf(app.payload),
      token,
      rev,
      input: { outcomeClass: 'A', publishableText: '已经办结，并已向社会公布。', by: '经办人' },
      files: [],
    })

  const verify = async ({ id }: Duty, rev: number) =>
    verifyReply(await requestOf(app.payload, office.supervisor), { assignment: id, rev, verdict: 'accept' })

  /** As an author does it: the code is mailed, and comes back with the rating. */
  async function rate(duty: Duty, input: RatingInput) {
    const { id, track, rev } = duty
    const key = { token: track, assignment: id, rev, input }
    const sent = await sendRatingCode(await requestOf(app.payload), key)
    if (!sent.ok && !('wait' in sent)) return sent
    return rateWithCode(await requestOf(app.payload), { ...key, code: await codeOf(duty) })
  }

  async function codeOf({ item }: Duty): Promise<string> {
    const { rows } = await app.pool.query<{ text: string }>(
      `select text from messages where related_id = $1 and template = 'ratingCode' order by created_at desc limit 1`,
      [item.id],
    )
    return /^\d{6}$/m.exec(rows[0]?.text ?? '')?.[0] ?? ''
  }

  const tracking = async ({ track }: Duty) =>
    readTracking({ req: await requestOf(app.payload), token: track })
  const answers = async (duty: Duty) => (await tracking(duty))?.answers
  const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''

  async function row({ id }: Duty): Promise<unknown> {
    const { rows } = await app.pool.query(
      `select state::text as state, rev::int as rev,
         (select count(*)::int from feedback where assignment_id = a.id and kind = 'authorRating') as ratings
       from assignments a where id = $1`,
      [id],
    )
    return rows[0]
  }

  async function mails({ id }: { id: string }): Promise<string[]> {
    const { rows } = await app.pool.query<{ template: string }>(
      'select template from messages where related_id = $1',
      [id],
    )
    return rows.map(({ template }) => template)
  }
})
