import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { deskCookieName } from '../../../src/operations/rating/actedDepartments'
import { rateForAuthor } from '../../../src/operations/rating/rateForAuthor'
import { rateWithCode } from '../../../src/operations/rating/rateWithCode'
import { sendRatingCode } from '../../../src/operations/rating/sendRatingCode'
import { readTracking } from '../../../src/operations/readTracking'
import { replyByLink } from '../../support/replyByLink'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import type { Item } from '../../../src/payload-types'
import { replyUrl, trackingUrl } from '../../../src/server/links'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, buildUser, requestOf, type Office } from '../../support/factories'

const input = { solved: 'partly', text: '白天好了，夜里还是没有灯。' }
const clockFile = path.join(tmpdir(), `rating-clock-${process.pid}`)

describe('the code that shows an author to be who they are', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    process.env.CLOCK_FILE = clockFile
    app = await openApplication('rating_code')
    office = await buildOffice(app.payload)
  })
  afterEach(() => moveClock(0))
  afterAll(async () => {
    delete process.env.CLOCK_FILE
    await rm(clockFile, { force: true })
    await app.close()
  })

  it('goes to the address the author gave and nowhere else, and is kept as a hash only', async () => {
    const duty = await answered()
    expect(await send(duty)).toEqual({ ok: true })
    const { rows } = await app.pool.query(
      `select to_address from messages where related_id = $1 and template = 'ratingCode'`,
      [duty.item.id],
    )
    expect(rows).toEqual([{ to_address: duty.item.reporter.email }])
    const kept = await app.pool.query<{ hash: string }>('select * from rating_codes where assignment = $1', [
      duty.id,
    ])
    expect(JSON.stringify(kept.rows)).not.toContain(await codeOf(duty))
  })

  it('takes a rating once', async () => {
    const duty = await answered()
    await send(duty)
    const code = await codeOf(duty)
    expect(await rate(duty, code)).toEqual({ ok: true, sentBack: false })
    expect(await rate(duty, code)).toEqual({ ok: false, gone: true })
    expect(await actsOf(duty)).toContain('rate')
  })

  it('is tried five times, then no more, not even rightly', async () => {
    const duty = await answered()
    await send(duty)
    const code = await codeOf(duty)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 4; tries++)
      expect(await rate(duty, wrong)).toEqual({ ok: false, code: 'wrong' })
    expect(await rate(duty, wrong)).toEqual({ ok: false, code: 'usedUp' })
    expect(await rate(duty, code)).toEqual({ ok: false, code: 'usedUp' })
    expect(await ratingsOf(duty)).toBe(0)
  })

  it('works for ten minutes, and another ends it', async () => {
    const duty = await answered()
    await send(duty)
    const first = await codeOf(duty)
    await moveClock(11)
    expect(await rate(duty, first)).toEqual({ ok: false, code: 'expired' })
    expect(await send(duty)).toEqual({ ok: true })
    const second = await codeOf(duty)
    if (first !== second) expect(await rate(duty, first)).toEqual({ ok: false, code: 'wrong' })
    expect(await rate(duty, ` ${second.slice(0, 3)} ${second.slice(3)}`)).toMatchObject({ ok: true })
  })

  it('fills nobody’s mailbox: a minute apart, five a day', async () => {
    const duty = await answered()
    expect(await send(duty)).toEqual({ ok: true })
    expect(await send(duty)).toEqual({ ok: false, wait: 'tooSoon' })
    for (let minutes = 2; minutes <= 8; minutes += 2) {
      await moveClock(minutes)
      expect(await send(duty)).toEqual({ ok: true })
    }
    await moveClock(10)
    expect(await send(duty)).toEqual({ ok: false, wait: 'tooMany' })
    await moveClock(25 * 60)
    expect(await send(duty)).toEqual({ ok: true })
  })

  it('is of one duty: another’s opens nothing', async () => {
    const [duty, other] = [await answered(), await answered()]
    await send(duty)
    await send(other)
    const [code, others] = [await codeOf(duty), await codeOf(other)]
    if (code !== others) expect(await rate(duty, others)).toEqual({ ok: false, code: 'wrong' })
    expect(await rate({ ...duty, track: other.track }, code)).toEqual({ ok: false, gone: true })
  })

  it('is never sent to a browser that acted for the department, and that it was tried is written down once', async () => {
    const duty = await answered()
    const acted = { cookie: `${deskCookieName}=${office.department.id}` }
    expect(await send(duty, acted)).toEqual({ ok: false, refused: true })
    await send(duty)
    expect(await rate(duty, await codeOf(duty), acted)).toEqual({ ok: false, refused: true })
    expect((await actsOf(duty)).filter((act) => act === 'ratingRefused')).toHaveLength(1)
    expect(await ratingsOf(duty)).toBe(0)
  })

  it('is never sent to the department’s own handler, and to another department’s it is', async () => {
    const duty = await answered()
    const handler = await buildUser(app.payload, {
      body: office.body,
      roles: ['departmentHandler'],
      department: office.department.id,
    })
    const signedIn = await requestOf(app.payload, handler)
    expect(await sendRatingCode(signedIn, keyOf(duty))).toEqual({ ok: false, refused: true })
    const elsewhere = { cookie: `${deskCookieName}=01a20684-94c1-711d-bf9e-7a05821477bf` }
    expect(await send(duty, elsewhere)).toEqual({ ok: true })
  })

  it('is not asked for where a body decided so', async () => {
    const duty = await answered()
    await app.pool.query('update organisations set handling_rate_by_code = false where id = $1', [
      office.body,
    ])
    expect(await rate(duty, '')).toEqual({ ok: true, sentBack: false })
    await app.pool.query('update organisations set handling_rate_by_code = true where id = $1', [office.body])
  })

  it('gives way to the office where no address is known, and the rating says so', async () => {
    const duty = await answered()
    const supervisor = await requestOf(app.payload, office.supervisor)
    const { id: assignment, rev } = duty
    await expect(rateForAuthor(supervisor, { assignment, rev, ...input })).rejects.toMatchObject({
      status: 422,
    })
    await app.pool.query('update items set reporter_email = null where id = $1', [duty.item.id])
    expect(await send(duty)).toEqual({ ok: false, noAddress: true })
    expect(await rate(duty, '')).toEqual({ ok: false, noAddress: true })
    const editor = await requestOf(app.payload, office.editor)
    await expect(rateForAuthor(editor, { assignment, rev, ...input })).rejects.toMatchObject({ status: 404 })
    expect(await rateForAuthor(supervisor, { assignment, rev, ...input })).toEqual({
      ok: true,
      sentBack: false,
    })
    const view = await readTracking({ req: await requestOf(app.payload), token: duty.track })
    expect(view?.answers).toMatchObject([{ rating: { solved: 'partly', takenDown: true } }])
  })

  type Duty = { id: string; item: Item; rev: number; track: string }

  async function answered(): Promise<Duty> {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    const req = await requestOf(app.payload, office.supervisor)
    const [id = ''] = await dispatch(req, {
      item: item.id,
      departments: [{ id: office.department.id, role: 'lead' }],
    })
    const link = replyUrl(id, 1, new Date(Date.now() + 86_400_000))
    await replyByLink({
      req: await requestOf(app.payload),
      token: tokenOf(link),
      rev: 0,
      input: { outcomeClass: 'A', publishableText: '已经办结，并已向社会公布。', by: '经办人' },
      files: [],
    })
    const verdict = { assignment: id, rev: 1, verdict: 'accept' as const }
    const { rev } = await verifyReply(await requestOf(app.payload, office.supervisor), verdict)
    return { id, item, rev, track: tokenOf(trackingUrl(item.id)) }
  }

  const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''
  const keyOf = ({ id, track, rev }: Duty) => ({ token: track, assignment: id, rev, input })

  async function by(headers: Record<string, string>) {
    const req = await requestOf(app.payload)
    req.headers = new Headers(headers)
    return req
  }
  const send = async (duty: Duty, headers = {}) => sendRatingCode(await by(headers), keyOf(duty))
  const rate = async (duty: Duty, code: string, headers = {}) =>
    rateWithCode(await by(headers), { ...keyOf(duty), code })

  async function codeOf({ item }: Duty): Promise<string> {
    const { rows } = await app.pool.query<{ text: string }>(
      `select text from messages where related_id = $1 and template = 'ratingCode' order by created_at desc limit 1`,
      [item.id],
    )
    return /^\d{6}$/m.exec(rows[0]?.text ?? '')?.[0] ?? ''
  }

  const actsOf = async ({ id }: Duty): Promise<string[]> =>
    (
      await app.pool.query<{ act: string }>(
        'select act::text as act from duty_events where assignment_id = $1 order by number',
        [id],
      )
    ).rows.map(({ act }) => act)

  const ratingsOf = async ({ id }: Duty): Promise<number> =>
    (await app.pool.query(`select 1 from feedback where assignment_id = $1 and kind = 'authorRating'`, [id]))
      .rows.length

  /** Minutes from the machine's time; the clock believes its file for a fifth of a second. */
  async function moveClock(minutes: number): Promise<void> {
    await writeFile(clockFile, String(minutes * 60_000))
    await new Promise((done) => setTimeout(done, 250))
  }
})
