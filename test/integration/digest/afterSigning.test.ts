import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionHash, type EditionContent } from '../../../plugins/digest'
import { addErratum } from '../../../src/operations/signing/addErratum'
import { publishDue } from '../../../src/operations/signing/publishDue'
import { scheduleIssue } from '../../../src/operations/signing/scheduleIssue'
import { unscheduleIssue } from '../../../src/operations/signing/unscheduleIssue'
import { voidIssue } from '../../../src/operations/signing/voidIssue'
import { publishIssue } from '../../../src/operations/publishIssue'
import type { Issue, Item, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildIssue, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'
import { rest } from '../../support/rest'

const inAnHour = () => new Date(Date.now() + 3_600_000)

describe('a signed issue', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('after_signing')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  describe('is published', () => {
    it('once: of ten presses at once one publishes, the others hear that it is', async () => {
      const issue = await signed()
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, async () => publish(issue)))
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused).toHaveLength(9)
      for (const { reason } of refused) expect(reason).toMatchObject({ code: 'issue.alreadyPublished' })
      expect(await jobsFor(issue, 'publish_site')).toBeLessThanOrEqual(1)
      await expect(publish(issue)).rejects.toMatchObject({ code: 'issue.alreadyPublished', status: 409 })
    })

    it('not before it is signed', async () => {
      const issue = await buildIssue(app.payload, office, { items: [await approved()], at: 'signOff' })
      await expect(publish(issue)).rejects.toMatchObject({ code: 'issue.notSigned' })
      await expect(schedule(issue, inAnHour())).rejects.toMatchObject({ code: 'issue.notSigned' })
    })

    it.each(['viceChair', 'supervisor', 'author'] as const)('not by the %s', async (who) => {
      const issue = await signed()
      await expect(publish(issue, office[who])).rejects.toMatchObject({ code: 'issue.notFound' })
      await expect(schedule(issue, inAnHour(), office[who])).rejects.toMatchObject({
        code: 'issue.notFound',
      })
    })

    it('not by another body', async () => {
      const elsewhere = await buildOffice(app.payload)
      await expect(publish(await signed(), elsewhere.chair)).rejects.toMatchObject({
        code: 'issue.notFound',
      })
    })

    it('at its time, once, however often the clock rings and whoever hears it', async () => {
      const issue = await signed()
      const at = inAnHour()
      await schedule(issue, at)
      expect(await jobsFor(issue, 'publish_issue')).toBe(1)
      expect(await publishDue(app.payload, issue.id)).toBe(false)
      const later = new Date(at.getTime() + 1_000)
      const rings = await Promise.all(
        Array.from({ length: 6 }, () => publishDue(app.payload, issue.id, later)),
      )
      expect(rings.filter(Boolean)).toHaveLength(1)
      expect((await read(issue)).publishedAt).toBeTruthy()
    })

    it('at the time set last; a time taken back, or past, publishes nothing', async () => {
      const issue = await signed()
      await schedule(issue, inAnHour())
      const last = new Date(Date.now() + 7_200_000)
      await schedule(issue, last)
      expect(await jobsFor(issue, 'publish_issue')).toBe(1)
      expect(await publishDue(app.payload, issue.id, inAnHour())).toBe(false)
      await unscheduleIssue(await requestOf(app.payload, office.editor), issue.id)
      expect(await jobsFor(issue, 'publish_issue')).toBe(0)
      expect(await publishDue(app.payload, issue.id, new Date(last.getTime() + 1))).toBe(false)
      await expect(
        unscheduleIssue(await requestOf(app.payload, office.editor), issue.id),
      ).rejects.toMatchObject({ code: 'issue.notScheduled' })
      await expect(schedule(issue, new Date(Date.now() - 1))).rejects.toMatchObject({
        code: 'issue.timePassed',
      })
      await expect(schedule(issue, new Date(Number.NaN))).rejects.toMatchObject({ code: 'issue.timePassed' })
    })

    it('by hand before its time, and then not again', async () => {
      const issue = await signed()
      const at = inAnHour()
      await schedule(issue, at)
      await publish(issue)
      expect(await jobsFor(issue, 'publish_issue')).toBe(0)
      expect(await publishDue(app.payload, issue.id, new Date(at.getTime() + 1))).toBe(false)
      await expect(schedule(issue, at)).rejects.toMatchObject({ code: 'issue.alreadyPublished' })
    })
  })

  describe('is voided', () => {
    it('with its reason: its number stays, its items are free, their authors are told', async () => {
      const item = await approved()
      const issue = await signed([item])
      await publish(issue)
      const before = await editionsOf(issue)
      await voidIt(issue, ' 数据有误 ')
      expect(await read(issue)).toMatchObject({ voidReason: '数据有误', number: issue.number })
      expect((await editionsOf(issue)).map(frozen)).toEqual(before.map(frozen))
      const { rows } = await app.pool.query('select from messages where key = $1', [
        `item:${item.id}:voided:${issue.id}`,
      ])
      expect(rows).toHaveLength(1)
      const next = await signed([item])
      expect(next.number).toBe((issue.number ?? 0) + 1)
    })

    it('before everybody: visitors get its text no more, and nobody outside reads why', async () => {
      const issue = await signed()
      await publish(issue)
      const asked = `editions?where[issue][equals]=${issue.id}`
      expect((await rest(app.payload, 'GET', asked)).body).toMatchObject({ totalDocs: 1 })
      await voidIt(issue, '涉密原因')
      expect((await rest(app.payload, 'GET', asked)).body).toMatchObject({ totalDocs: 0 })
      const guess = 'editions?where[voidReason][like]=涉密'
      expect((await rest(app.payload, 'GET', guess)).status).not.toBe(200)
    })

    it('once, also of many presses at once', async () => {
      const issue = await signed()
      const outcomes = await Promise.allSettled(Array.from({ length: 5 }, async () => voidIt(issue, '有误')))
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await expect(voidIt(issue, '有误')).rejects.toMatchObject({ code: 'issue.voided', status: 409 })
    })

    it('never without a reason, nor before it is signed, nor by anybody but the chair', async () => {
      const issue = await signed()
      await expect(voidIt(issue, ' \n')).rejects.toMatchObject({ code: 'issue.reasonMissing' })
      for (const who of ['editor', 'secretaryGeneral', 'viceChair', 'supervisor', 'author'] as const)
        await expect(voidIt(issue, '有误', office[who])).rejects.toMatchObject({ code: 'issue.notFound' })
      const draft = await buildIssue(app.payload, office, { items: [await approved()], at: 'signOff' })
      await expect(voidIt(draft, '有误')).rejects.toMatchObject({ code: 'issue.notSigned' })
      expect((await read(issue)).voidedAt).toBeFalsy()
    })

    it('for good: it is neither published nor scheduled nor corrected afterwards', async () => {
      const issue = await signed()
      const at = inAnHour()
      await schedule(issue, at)
      await voidIt(issue, '有误')
      expect(await jobsFor(issue, 'publish_issue')).toBe(0)
      expect(await publishDue(app.payload, issue.id, new Date(at.getTime() + 1))).toBe(false)
      for (const attempt of [() => publish(issue), () => schedule(issue, at), () => correct(issue)])
        await expect(attempt()).rejects.toMatchObject({ code: 'issue.voided' })
    })
  })

  describe('is corrected', () => {
    it('beside its text: what was frozen stays byte for byte', async () => {
      const issue = await signed()
      const before = await editionsOf(issue)
      await correct(issue, { position: 1, text: ' “12”应为“21”。 ', isPublic: true })
      await correct(issue, { position: null, text: '全期校对更正。', isPublic: false })
      const { rows } = await app.pool.query(
        'select position::int, text, is_public, author from errata where issue_id = $1 order by published_at, id',
        [issue.id],
      )
      expect(rows).toEqual([
        { position: 1, text: '“12”应为“21”。', is_public: true, author: office.editor.name },
        { position: null, text: '全期校对更正。', is_public: false, author: office.editor.name },
      ])
      const after = await editionsOf(issue)
      expect(after).toEqual(before)
      for (const { content, hash } of after) expect(editionHash(content)).toBe(hash)
    })

    const refusals: [string, { position: number | null; text: string; isPublic: boolean }, string][] = [
      ['no words', { position: null, text: ' ', isPublic: false }, 'issue.textMissing'],
      ['an entry it does not have', { position: 9, text: '改', isPublic: false }, 'issue.noSuchEntry'],
      [
        'public words on an entry that is not',
        { position: 2, text: '改', isPublic: true },
        'issue.entryNotPublic',
      ],
    ]
    it.each(refusals)('never with %s', async (_, input, code) => {
      const issue = await signed([await approved(), await approved({ publicConsent: false })])
      await expect(correct(issue, input)).rejects.toMatchObject({ code })
    })

    it('never by those who neither edit nor sign', async () => {
      const issue = await signed()
      for (const who of ['viceChair', 'supervisor', 'author'] as const)
        await expect(correct(issue, undefined, office[who])).rejects.toMatchObject({
          code: 'issue.notFound',
        })
    })
  })

  describe('is kept by PostgreSQL against', () => {
    const attacks: [string, string, string][] = [
      ['a void without a reason', `update editions set voided_at = now()`, 'DG004'],
      ['a reason without a void', `update editions set void_reason = 'x'`, 'DG004'],
      [
        'a void taken back',
        `update editions set voided_at = now(), void_reason = 'x'; update editions set voided_at = null, void_reason = null`,
        'DG004',
      ],
      [
        'another reason',
        `update editions set voided_at = now(), void_reason = 'x'; update editions set void_reason = 'y'`,
        'DG004',
      ],
      [
        'a void edition published',
        `update editions set voided_at = now(), void_reason = 'x' where published_at is null; update editions set published_at = now() where published_at is null`,
        'DG004',
      ],
      [
        'other text under a void',
        `update editions set voided_at = now(), void_reason = 'x', title = 'y'`,
        'DG002',
      ],
      ['a source put into another issue', `update edition_sources set series = 'x'`, 'DG005'],
      ['a source removed', 'delete from edition_sources', 'DG005'],
      ['all sources removed', 'truncate edition_sources', 'DG005'],
      [
        'a source taken back',
        `update edition_sources set voided_at = now(); update edition_sources set voided_at = null`,
        'DG005',
      ],
      ['a correction changed', `update errata set text = 'x'`, 'DG006'],
      ['a correction removed', 'delete from errata', 'DG006'],
      ['all corrections removed', 'truncate errata', 'DG006'],
      [
        'a correction without words',
        `insert into errata (id, issue_id, organisation_id, text, published_at, author) select gen_random_uuid(), issue_id, organisation_id, ' ', now(), 'x' from editions limit 1`,
        'DG006',
      ],
      [
        'a correction of what was never signed',
        `insert into errata (id, issue_id, organisation_id, text, published_at, author) select gen_random_uuid(), i.id, i.organisation_id, 'x', now(), 'x' from issues i where signed_at is null limit 1`,
        'DG006',
      ],
      [
        'one item in two valid issues',
        `insert into edition_sources (id, issue_id, organisation_id, series, source) select gen_random_uuid(), issue_id, organisation_id, series, source from edition_sources where voided_at is null limit 1`,
        '23505',
      ],
    ]
    beforeAll(async () => {
      await correct(await signed())
      await buildIssue(app.payload, office, { items: [await approved()] })
    })
    it.each(attacks)('%s', async (_, sql, code) => {
      await expect(app.pool.query(`begin; ${sql}; commit`)).rejects.toMatchObject({ code })
      await app.pool.query('rollback')
    })
  })

  const approved = (data: Partial<Item> = {}) => buildItem(app.payload, office, { at: 'approved', ...data })
  const signed = async (items?: Item[]): Promise<Issue> =>
    buildIssue(app.payload, office, { items: items ?? [await approved()], at: 'approved' })
  const publish = async ({ id }: Issue, who: User = office.editor) =>
    publishIssue(await requestOf(app.payload, who), id)
  const schedule = async ({ id }: Issue, at: Date, who: User = office.editor) =>
    scheduleIssue(await requestOf(app.payload, who), id, at)
  const voidIt = async ({ id }: Issue, reason: string, who: User = office.chair) =>
    voidIssue(await requestOf(app.payload, who), id, reason)
  const correct = async (
    { id }: Issue,
    input = { position: null as number | null, text: '更正一处。', isPublic: false },
    who: User = office.editor,
  ) => addErratum(await requestOf(app.payload, who), id, input)
  const read = ({ id }: Issue): Promise<Issue> =>
    app.payload.findByID({ collection: 'issues', id, depth: 0, overrideAccess: true })

  type Frozen = { projection: string; content: EditionContent; hash: string; number: number }
  async function editionsOf({ id }: Issue): Promise<Frozen[]> {
    const { rows } = await app.pool.query<Frozen>(
      'select projection, content, hash, number::int from editions where issue_id = $1 order by projection',
      [id],
    )
    return rows
  }
  const frozen = ({ content, hash, number }: Frozen) => ({ content, hash, number })

  async function jobsFor({ id }: Issue, task: string): Promise<number> {
    const { rows } = await app.pool.query<{ n: number }>(
      'select count(*)::int as n from graphile_worker.jobs where task_identifier = $2 and key like $1',
      [`%${id}`, task],
    )
    return rows[0]?.n ?? 0
  }
})
