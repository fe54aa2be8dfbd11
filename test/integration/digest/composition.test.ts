import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditionContent } from '../../../plugins/digest'
import type { Issue, Item, Series } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildMember,
  buildOffice,
  buildSeries,
  type Office,
} from '../../support/factories'

type Entries = NonNullable<Issue['entries']>

const words = { publicTitle: '公开标题', publicText: '## 情况\n公开的一段。\n- 一\n- 二' }

describe('what an issue is made of', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('composition')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('is printed as edited, else as approved; the public reads the words written for it and nothing else', async () => {
    const [edited, plain, unwritten, refused] = [
      await approved({ title: '内部标题甲' }),
      await approved({ title: '内部标题乙' }),
      await approved({ title: '内部标题丙' }),
      await approved({ title: '内部标题丁', publicConsent: false, consentReason: '涉及单位' }),
    ]
    const { internal, public: shown } = await editions([
      {
        item: edited.id,
        title: '核稿标题',
        text: '## 核稿\n核稿正文。',
        note: '内部按语',
        publish: true,
        ...words,
        publicNote: '公开按语',
      },
      { item: plain.id, publish: true, ...words, publicTitle: '公开标题二' },
      { item: unwritten.id, publish: true, publicTitle: '只有标题' },
      { item: refused.id, publish: true, ...words },
    ])
    expect(internal.entries.map(({ title }) => title)).toEqual([
      '核稿标题',
      '内部标题乙',
      '内部标题丙',
      '内部标题丁',
    ])
    expect(internal.entries[0]?.blocks).toContainEqual({ type: 'paragraph', text: '核稿正文。' })
    expect(internal.entries.map(({ publicPosition }) => publicPosition)).toEqual([1, 2, null, null])
    expect(shown.entries).toEqual([
      expect.objectContaining({ position: 1, title: '公开标题', note: '公开按语' }),
      expect.objectContaining({ position: 2, title: '公开标题二', note: null }),
    ])
    expect(shown.entries[0]?.blocks).toEqual([
      { type: 'heading', level: 1, text: '情况' },
      { type: 'paragraph', text: '公开的一段。' },
      expect.objectContaining({ type: 'list', items: ['一', '二'] }),
    ])
    expect(JSON.stringify(shown)).not.toMatch(/内部|核稿/)
  })

  it('has a foot with those who edited, proofread, reviewed and signed, in the internal edition alone', async () => {
    const series = await buildSeries(app.payload, {
      organisation: office.body,
      editors: '甲、乙',
      phone: '0000-0000000',
      copies: 60,
      marking: '内部资料',
    })
    const { internal, public: shown } = await editions([{ item: (await approved()).id }], {
      series,
      copies: 80,
    })
    expect(internal.colophon).toEqual({
      copies: 80,
      editors: '甲、乙',
      phone: '0000-0000000',
      proofreader: office.secretaryGeneral.name,
      reviewers: [office.viceChair.name],
    })
    expect(internal).toMatchObject({ signatory: office.chair.name, marking: '内部资料' })
    expect(Object.keys(shown)).not.toContain('colophon')
    expect(Object.keys(shown)).not.toContain('marking')
  })

  it.each([
    ['names', '供稿：某人（委员 · 教育界）', '供稿：委员 · 教育界'],
    ['kinds', '供稿：委员 · 教育界', '供稿：委员 · 教育界'],
    ['units', /^供稿：测试市政协/, '供稿：委员 · 教育界'],
    ['none', '', ''],
  ] as const)('names who spoke as the series wants: %s', async (bylineStyle, internally, publicly) => {
    const member = await buildMember(app.payload, {
      name: '某人',
      sector: '教育界',
      unit: office.body,
      organisation: office.body,
    })
    const series = await buildSeries(app.payload, { organisation: office.body, bylineStyle })
    const item = await approved({ lead: member.id })
    const { internal, public: shown } = await editions([{ item: item.id, publish: true, ...words }], {
      series,
    })
    const kind = (text: string) => text.replaceAll('政协委员', '委员')
    expect(kind(internal.entries[0]?.byline ?? '')).toMatch(
      typeof internally === 'string' ? new RegExp(`^${internally}$`) : internally,
    )
    expect(kind(shown.entries[0]?.byline ?? '')).toBe(publicly)
  })

  describe('a composite', () => {
    const text = { title: '综合稿', text: '综合正文。' }

    it('keeps every source with its share, takes all of them for the series, and tells all authors theirs', async () => {
      const items = [await approved(), await approved(), await approved()]
      const { internal, issue } = await editions([composite(items, [50, 30, 20])])
      expect(internal.entries[0]?.sources).toEqual(
        items.map(({ id }, index) => ({ id, share: [50, 30, 20][index] })),
      )
      const { rows } = await app.pool.query<{ text: string; template: string }>(
        `select text, template from messages where key like '%:issued:${issue.id}' order by text`,
      )
      expect(rows.map(({ template }) => template)).toEqual(Array(3).fill('issuedTogether'))
      for (const share of ['50%', '30%', '20%'])
        expect(rows.some((mail) => mail.text.includes(share) && mail.text.includes('综合稿'))).toBe(true)
      for (const { id } of items) expect(await refusal([{ item: id }])).toContain('已编入')
    })

    it('is public only when every author agreed', async () => {
      const open = [await approved(), await approved()]
      const mixed = [await approved(), await approved({ publicConsent: false, consentReason: '不便公开' })]
      const { public: shown } = await editions([
        { ...composite(open, [60, 40]), publish: true, ...words, publicTitle: '都同意' },
        { ...composite(mixed, [60, 40]), publish: true, ...words, publicTitle: '有人不同意' },
      ])
      expect(shown.entries.map(({ title }) => title)).toEqual(['都同意'])
      expect(shown.entries[0]).not.toHaveProperty('sources')
    })

    const refusals: [string, (items: Item[]) => Entries, string][] = [
      ['that has one source', ([one]) => [composite(one ? [one] : [], [100])], '至少要有两条'],
      ['whose shares are not all of the credit', (items) => [composite(items, [50, 40])], '90%'],
      [
        'without a text of its own',
        (items) => [{ ...composite(items, [50, 50]), text: '' }],
        '还没有标题或正文',
      ],
      [
        'beside one of its sources',
        (items) => [composite(items, [50, 50]), { item: items[1]?.id ?? '' }],
        '出现了两次',
      ],
    ]
    it.each(refusals)('%s cannot be handed in', async (_, entries, reason) => {
      expect(await refusal(entries([await approved(), await approved()]))).toContain(reason)
    })

    it('one source of which changed after its approval cannot be signed', async () => {
      const items = [await approved(), await approved()]
      const issue = await build([composite(items, [50, 50])], { at: 'signOff' })
      await app.pool.query(`update items set title = title || '改' where id = $1`, [items[1]?.id])
      await expect(approve(issue)).rejects.toMatchObject({ code: 'workflow.denied' })
      await app.pool.query(`update items set title = left(title, -1) where id = $1`, [items[1]?.id])
      await approve(issue)
    })

    const composite = (items: Item[], shares: number[]): Entries[number] => ({
      ...text,
      item: items[0]?.id ?? '',
      sources: items.map(({ id }, index) => ({ item: id, share: shares[index] ?? 0 })),
    })
  })

  describe('numbers', () => {
    it('begin after those given out on paper, and go on from there whatever the series says later', async () => {
      const year = new Date().getFullYear()
      const series = await buildSeries(app.payload, {
        organisation: office.body,
        usedYear: year,
        usedNumber: 11,
        usedCumulative: 137,
      })
      await editions([{ item: (await approved()).id }], { series })
      await app.payload.update({
        collection: 'series',
        id: series.id,
        data: { usedNumber: 500 },
        overrideAccess: true,
      })
      const { internal } = await editions([{ item: (await approved()).id }], { series })
      expect([internal.number, internal.cumulativeNumber]).toEqual([13, 139])
    })

    it('of a year without paper begin at 1, the cumulative ones go on', async () => {
      const series = await buildSeries(app.payload, {
        organisation: office.body,
        usedYear: 2001,
        usedNumber: 11,
        usedCumulative: 137,
      })
      const { internal } = await editions([{ item: (await approved()).id }], { series })
      expect([internal.number, internal.cumulativeNumber]).toEqual([1, 138])
    })

    it('are not given to a series that is discontinued', async () => {
      const series = await buildSeries(app.payload, { organisation: office.body, active: false })
      expect(await refusal([{ item: (await approved()).id }], series)).toContain('停刊')
    })

    it('a special issue has one entry', async () => {
      const series = await buildSeries(app.payload, { organisation: office.body, kind: 'special' })
      const entries = [{ item: (await approved()).id }, { item: (await approved()).id }]
      expect(await refusal(entries, series)).toContain('只编一篇')
    })
  })

  const approved = (data: Partial<Item> = {}) => buildItem(app.payload, office, { at: 'approved', ...data })

  type Options = { series?: Series; copies?: number; at?: 'draft' | 'signOff' | 'approved' }
  const build = (entries: Entries, { series, at = 'approved', ...data }: Options = {}): Promise<Issue> =>
    buildIssue(app.payload, series ? { ...office, series } : office, { items: [], entries, at, ...data })

  async function editions(entries: Entries, options?: Options) {
    const issue = await build(entries, options)
    const { rows } = await app.pool.query<{ projection: 'internal' | 'public'; content: EditionContent }>(
      'select projection, content from editions where issue_id = $1',
      [issue.id],
    )
    const of = (projection: string) => {
      const row = rows.find((one) => one.projection === projection)
      if (!row) throw new Error(`no ${projection} edition`)
      return row.content
    }
    return { issue, internal: of('internal'), public: of('public') }
  }

  const approve = ({ id }: Issue) =>
    act(app.payload, office.chair, { collection: 'issues', id }, { action: 'approve' })

  /** Why these entries cannot be handed in, in Chinese. */
  async function refusal(entries: Entries, series?: Series): Promise<string> {
    const issue = await build(entries, { at: 'draft', ...(series ? { series } : {}) })
    try {
      await act(app.payload, office.editor, { collection: 'issues', id: issue.id }, { action: 'submit' })
    } catch (error) {
      return JSON.stringify(error instanceof Error && 'details' in error ? error.details : error)
    }
    return ''
  }
})
