import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveFeedback, type Feedback } from '../../../src/operations/readerFeedback/giveFeedback'
import { commentCharacters, feedbackPerNetwork } from '../../../src/operations/readerFeedback/limits'
import { readPublicEntry } from '../../../src/operations/readerFeedback/readPublicEntry'
import type { Issue } from '../../../src/payload-types'
import { readPublicEdition } from '../../../src/operations/public'
import { voidIssue } from '../../../src/operations/signing/voidIssue'
import { addressHeader } from '../../../src/server/submission/stampClientAddress'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf, type Office } from '../../support/factories'
import { rest, signedIn } from '../../support/rest'
import { publishedIssue } from './support/publish'

describe('what readers say of an entry', () => {
  let app: TestApplication
  let office: Office
  let issue: Issue
  const tokens: Record<string, string> = {}

  beforeAll(async () => {
    app = await openApplication('reader_feedback')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    issue = await publishedIssue(app.payload, office, { titles: ['第一篇', '第二篇'] })
    for (const role of ['editor', 'secretaryGeneral', 'auditor', 'chair', 'member'] as const)
      tokens[role] = (await signedIn(app.payload, { body: office.body, roles: [role] })).token
    const { body } = await buildOffice(app.payload)
    tokens.elsewhere = (await signedIn(app.payload, { body, roles: ['editor'] })).token
  })
  beforeEach(async () => {
    await app.pool.query('delete from public_submission.limits')
    await app.pool.query('delete from reader_feedback')
  })
  afterAll(() => app.close())

  const give = async (feedback: Partial<Feedback>, network = '192.0.2.1') => {
    const req = await requestOf(app.payload)
    req.headers.set(addressHeader, network)
    const at = { series: office.series.slug, year: issue.year ?? 0, number: issue.number ?? 0, position: 1 }
    return giveFeedback(req, { ...at, helpful: '', comment: '', ...feedback })
  }
  const kept = async () =>
    (
      await app.pool.query<{
        id: string
        comment: string | null
        helpful: string | null
        state: string
        position: number
      }>(
        'select id, comment, helpful, state, position::int as position from reader_feedback order by created_at, id',
      )
    ).rows
  const decide = (who: string, id: string, act: 'show' | 'hide') =>
    rest(app.payload, 'POST', `reader-feedback/${id}/${act}`, {
      body: {},
      ...(tokens[who] ? { token: tokens[who] } : {}),
    })
  const shownTexts = async () => {
    const req = await requestOf(app.payload)
    const edition = await readPublicEdition({ req, issue: issue.id })
    return Object.values(edition?.comments ?? {}).flatMap((comments) => comments.map(({ text }) => text))
  }

  it('is kept for the editors, and shown to nobody before one of them decides', async () => {
    expect(await give({ helpful: 'yes', comment: ' 写得好。\r\n\r\n　谢谢！ ', position: 2 })).toEqual({
      ok: true,
    })
    expect(await kept()).toMatchObject([
      { comment: '写得好。\n谢谢！', helpful: 'yes', state: 'new', position: 2 },
    ])
    expect(await shownTexts()).toEqual([])
  })

  it('may be a tick alone, or words alone', async () => {
    expect(await give({ helpful: 'no' })).toEqual({ ok: true })
    expect(await give({ comment: '只有话' })).toEqual({ ok: true })
    expect(await kept()).toMatchObject([
      { helpful: 'no', comment: null },
      { helpful: null, comment: '只有话' },
    ])
  })

  const refused: [string, Partial<Feedback>, string][] = [
    ['nothing', {}, 'required'],
    ['neither yes nor no', { helpful: 'maybe' }, 'required'],
    ['too much', { comment: '𠮷'.repeat(commentCharacters + 1) }, 'tooLong'],
    ['a secrecy marking', { comment: '机密★10年' }, 'stateSecret'],
  ]
  it.each(refused)('is refused when it is %s, and not kept', async (_, feedback, code) => {
    expect(await give(feedback)).toMatchObject({ ok: false, issues: [{ field: 'comment', code }] })
    expect(await kept()).toEqual([])
  })

  it('takes as many characters as a reader counts', async () => {
    expect(await give({ comment: '𠮷'.repeat(commentCharacters) })).toEqual({ ok: true })
  })

  const nowhere: [string, Partial<Feedback>][] = [
    ['an entry there is not', { position: 3 }],
    ['no entry', { position: 0 }],
    ['another year', { year: 1999 }],
    ['another series', { series: 'nothing' }],
    ['a number that is none', { number: Number.NaN }],
    ['half a number', { number: 1.5 }],
  ]
  it.each(nowhere)('is refused for %s', async (_, at) => {
    expect(await give({ comment: '话', ...at })).toEqual({ ok: false, issues: null })
    expect(await kept()).toEqual([])
  })

  it('is refused for an issue that is void', async () => {
    const gone = await publishedIssue(app.payload, office)
    const at = { series: office.series.slug, year: gone.year ?? 0, number: gone.number ?? 0, position: 1 }
    const read = async () => readPublicEntry(await requestOf(app.payload), at)
    expect(await read()).toMatchObject({ issue: gone.id })
    await voidIssue(await requestOf(app.payload, office.chair), gone.id, '印错')
    expect(await read()).toBeNull()
  })

  it('comes from one network so often, and others are not kept from it', async () => {
    for (let n = 0; n < feedbackPerNetwork; n += 1) await give({ helpful: 'yes' }, '198.51.100.7')
    expect(await give({ helpful: 'yes' }, '198.51.100.7')).toMatchObject({
      issues: [{ field: 'comment', code: 'tooMany' }],
    })
    expect(await give({ helpful: 'yes' }, '198.51.100.8')).toEqual({ ok: true })
  })

  it('is shown and taken back by an editor, and the pages are written anew each time', async () => {
    await give({ comment: '<b>可以公开</b> https://example.com' })
    const [{ id = '' } = {}] = await kept()
    const changes = async () =>
      (await app.pool.query('select from site_changes where issue = $1', [issue.id])).rowCount ?? 0
    const before = await changes()
    expect(await decide('editor', id, 'show')).toEqual({ status: 200, body: { state: 'shown' } })
    expect(await shownTexts()).toEqual(['<b>可以公开</b> https://example.com'])
    expect(await decide('editor', id, 'show')).toMatchObject({ status: 200 })
    expect(await changes()).toBe(before + 1)
    expect(await decide('secretaryGeneral', id, 'hide')).toEqual({ status: 200, body: { state: 'hidden' } })
    expect(await shownTexts()).toEqual([])
    expect(await changes()).toBe(before + 2)
  })

  it.each(['auditor', 'chair', 'member', 'elsewhere', 'nobody'])('is not decided by %s', async (who) => {
    await give({ comment: '话' })
    const [{ id = '' } = {}] = await kept()
    expect(await decide(who, id, 'show')).toMatchObject({
      status: 404,
      body: { error: { code: 'feedback.notFound' } },
    })
    expect(await kept()).toMatchObject([{ state: 'new' }])
  })
})
