import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { readPublicEdition, readSiteOverview } from '../../../src/operations/public'
import { publishIssue } from '../../../src/operations/publishIssue'
import { replyByLink } from '../../support/replyByLink'
import { addErratum } from '../../../src/operations/signing/addErratum'
import { voidIssue } from '../../../src/operations/signing/voidIssue'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import { replyUrl } from '../../../src/server/links'
import type { PublicationDecision } from '../../../src/domain/vocabulary'
import type { Issue, Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildIssue, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'
import { forgetDuties, pastTheRules } from '../supervision/duties'

const open = { publish: true, publicText: '可以公开的内容。' }

describe('what readers see of an issue', () => {
  let app: TestApplication
  let office: Office
  let items: Item[]
  let issue: Issue

  // Of three entries the second is not public: readers count 1, 2 where the printed issue counts 1, 3.
  beforeAll(async () => {
    app = await openApplication('publicedition')
    office = await buildOffice(app.payload)
    const item = () => buildItem(app.payload, office, { at: 'approved' })
    items = [await item(), await item(), await item()]
    const [first, second, third] = items
    issue = await buildIssue(app.payload, office, {
      items: [],
      entries: [
        { item: first?.id ?? '', ...open, publicTitle: '甲' },
        { item: second?.id ?? '', publish: false },
        { item: third?.id ?? '', ...open, publicTitle: '丙' },
      ],
      at: 'approved',
    })
    await publishIssue(await requestOf(app.payload, office.editor), issue.id)
  })
  afterAll(async () => {
    await forgetDuties(app.pool)
    await app.close()
  })

  it('is nothing of a department’s answer before it is accepted, and its public part afterwards', async () => {
    const duty = await answered(items[2])
    expect((await read())?.outcomes[2] ?? []).toEqual([])
    await verify(duty, 'accept')
    const edition = await read()
    expect(edition?.outcomes[2]).toMatchObject([
      { outcomeClass: 'A', text: '已经办结，并已向社会公布。', days: 0 },
    ])
    expect(edition?.outcomes[1] ?? []).toEqual([])
    expect(JSON.stringify(edition)).not.toContain('内部说明')
  })

  it('is no answer that was sent back', async () => {
    const duty = await answered(items[0])
    await verify(duty, 'redo')
    expect((await read())?.outcomes[1] ?? []).toEqual([])
  })

  it('is who has yet to answer, with both dates once the deadline moved, and a mark once it is silent', async () => {
    const waiting = async () => (await read())?.duties?.[1]
    expect(await waiting()).toMatchObject([
      {
        department: office.department.name,
        originalDueAt: null,
        isPaused: false,
        isSilent: false,
      },
    ])
    await change(`update assignments set notice_level = 'red' where item_id = $1`)
    expect(await waiting()).toMatchObject([{ originalDueAt: null, isSilent: true }])
    await change(
      `update assignments set due_at = due_at + interval '9 days', paused_at = now() where item_id = $1`,
    )
    const paused = (await waiting())?.[0]
    expect(paused).toMatchObject({ isPaused: true })
    expect(typeof paused?.originalDueAt).toBe('string')
    expect((await read())?.duties?.[2]).toBeUndefined()
  })

  it.each(['undecided', 'withhold'] as const)(
    'is no accepted answer whose publication is %s',
    async (publication) => {
      await change(`update assignments set publication = '${publication}' where item_id = $1`, items[2])
      expect((await read())?.outcomes[2] ?? []).toEqual([])
      await change(`update assignments set publication = 'publish' where item_id = $1`, items[2])
      expect(await read()).toMatchObject({ outcomes: { 2: [{ outcomeClass: 'A' }] } })
    },
  )

  it('is what was promised besides, and whether it was done', async () => {
    await change(
      `update assignments set implementation = 'promised', promised_at = '2026-12-31T04:00:00Z' where item_id = $1`,
      items[2],
    )
    expect((await read())?.outcomes[2]).toMatchObject([
      { promise: { state: 'promised', by: '2026-12-31T04:00:00.000Z' } },
    ])
  })

  it('is the same in lists', async () => {
    const { editions } = await readSiteOverview({ req: await requestOf(app.payload) })
    expect(editions[0]?.entries.map(({ title, answers }) => [title, answers.length])).toEqual([
      ['甲', 0],
      ['丙', 1],
    ])
    expect(JSON.stringify(editions)).not.toContain('可以公开的内容')
  })

  it('is a public correction, under the number readers know', async () => {
    const req = await requestOf(app.payload, office.editor)
    await addErratum(req, issue.id, { position: 3, text: '更正丙', isPublic: true })
    await addErratum(req, issue.id, { position: null, text: '更正全期', isPublic: true })
    await addErratum(req, issue.id, { position: 2, text: '内部更正', isPublic: false })
    expect((await read())?.errata.map(({ position, text }) => [position, text])).toEqual([
      [2, '更正丙'],
      [null, '更正全期'],
    ])
  })

  it('is a comment once an editor lets it be shown', async () => {
    for (const state of ['new', 'hidden', 'shown'])
      await app.payload.db.create({
        collection: 'reader-feedback',
        data: {
          issue: issue.id,
          position: 2,
          series: office.series.slug,
          year: issue.year,
          number: issue.number,
          comment: state,
          name: '某读者',
          state,
          ...(state === 'new' ? {} : { moderatedBy: '某编辑', moderatedAt: new Date().toISOString() }),
          organisation: office.body,
        },
      })
    const edition = await read()
    expect(edition?.comments).toMatchObject({ 2: [{ text: 'shown' }] })
    expect(JSON.stringify(edition)).not.toMatch(/某读者|某编辑/)
  })

  it('is only its number, once it was declared void', async () => {
    await voidIssue(await requestOf(app.payload, office.chair), issue.id, '作废的内情')
    const edition = await read()
    expect(edition).toMatchObject({
      content: { entries: [], number: issue.number },
      outcomes: {},
      errata: [],
    })
    expect(edition?.voidedAt).not.toBeNull()
    const overview = await readSiteOverview({ req: await requestOf(app.payload) })
    expect(overview.newest).toBeNull()
    expect(overview.editions).toMatchObject([{ entries: [] }])
    expect(JSON.stringify([edition, overview])).not.toMatch(/内情|甲|丙/)
  })

  const read = async () => readPublicEdition({ req: await requestOf(app.payload), issue: issue.id })

  async function answered(item: Item | undefined): Promise<string> {
    const departments = [{ id: office.department.id, role: 'lead' as const }]
    const req = await requestOf(app.payload, office.supervisor)
    const [id = ''] = await dispatch(req, { item: item?.id ?? '', departments })
    const token =
      replyUrl(id, 1, new Date(Date.now() + 86_400_000))
        .split('/')
        .at(-1) ?? ''
    const input = {
      outcomeClass: 'A',
      publishableText: '已经办结，并已向社会公布。',
      internalText: '内部说明',
      by: '经办人',
    }
    await replyByLink({ req: await requestOf(app.payload), token, rev: 0, input, files: [] })
    return id
  }

  const change = (statement: string, item = items[0]): Promise<void> =>
    pastTheRules(app.pool, statement, [item?.id])

  const verify = async (
    assignment: string,
    verdict: 'accept' | 'redo',
    publication: PublicationDecision = 'publish',
  ) =>
    verifyReply(await requestOf(app.payload, office.supervisor), {
      assignment,
      rev: 1,
      verdict,
      publication,
      ...(verdict === 'redo' ? { note: '请补充。' } : {}),
    })
})
