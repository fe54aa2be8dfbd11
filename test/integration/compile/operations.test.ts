import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reviewedHash } from '../../../plugins/review-workflow'
import { addEntries } from '../../../src/operations/compile/addEntries'
import { compileIssue } from '../../../src/operations/compile/compileIssue'
import { ConflictRefusal } from '../../../src/operations/compile/ConflictRefusal'
import { editingOf } from '../../../src/operations/compile/editingOf'
import { editEntry } from '../../../src/operations/compile/editEntry'
import { listUncompiled } from '../../../src/operations/compile/listUncompiled'
import { mergeEntries } from '../../../src/operations/compile/mergeEntries'
import { moveEntry } from '../../../src/operations/compile/moveEntry'
import { putBack } from '../../../src/operations/compile/putBack'
import { readDesk, type DeskState } from '../../../src/operations/compile/readDesk'
import { readDeskEntry } from '../../../src/operations/compile/readDeskEntry'
import { readIssue } from '../../../src/operations/compile/readIssue'
import { readToCompile } from '../../../src/operations/compile/readToCompile'
import { removeEntry } from '../../../src/operations/compile/removeEntry'
import { setShares } from '../../../src/operations/compile/setShares'
import { splitEntry } from '../../../src/operations/compile/splitEntry'
import type { Item, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { recordFigure } from '../../support/figure'
import { act, buildItem, buildOffice, buildSeries, requestOf, type Office } from '../../support/factories'

describe('compiling', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('compile')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  const as = (user: User = office.editor): Promise<PayloadRequest> => requestOf(app.payload, user)
  const approved = (data: Partial<Item> = {}): Promise<Item> =>
    buildItem(app.payload, office, { at: 'approved', ...data })
  const some = async (count: number): Promise<Item[]> => {
    const items: Item[] = []
    for (let n = 0; n < count; n += 1) items.push(await approved())
    return items
  }
  const compiled = async (items: Item[], series = office.series.id): Promise<DeskState> => {
    const { issue } = await compileIssue(await as(), { series, items: items.map(({ id }) => id) })
    return readDesk(await as(), issue)
  }
  const seen = ({ issue }: DeskState) => ({ issue: issue.id, rev: issue.rev })
  const waiting = async (): Promise<string[]> => (await listUncompiled(await as())).items.map(({ id }) => id)
  const titles = ({ rows }: DeskState): string[] => rows.map(({ title }) => title)
  const rowOf = (desk: DeskState, index: number): string => desk.rows[index]?.id ?? ''

  describe('what waits', () => {
    it('an approved item waits until a draft takes it, and again once the draft is withdrawn or deleted', async () => {
      const [item] = await some(1)
      if (!item) throw new Error('no item')
      expect(await waiting()).toContain(item.id)
      const desk = await compiled([item])
      expect(await waiting()).not.toContain(item.id)
      const { id } = desk.issue
      await act(app.payload, office.editor, { collection: 'issues', id }, { action: 'submit' })
      await act(app.payload, office.editor, { collection: 'issues', id }, { action: 'withdraw' })
      expect(await waiting()).toContain(item.id)

      const again = await compiled([item])
      expect(await waiting()).not.toContain(item.id)
      await app.payload.delete({
        collection: 'issues',
        id: again.issue.id,
        overrideAccess: false,
        req: await as(),
      })
      expect(await waiting()).toContain(item.id)
    })

    it('a voided issue gives its items back, those of a composite entry too', async () => {
      const items = await some(2)
      const desk = await compiled(items)
      const merged = await mergeEntries(await as(), { ...seen(desk), entries: desk.rows.map(({ id }) => id) })
      for (const { id } of items) expect(await waiting()).not.toContain(id)
      await app.pool.query('update issues set voided_at = now() where id = $1', [merged.desk.issue.id])
      for (const { id } of items) expect(await waiting()).toContain(id)
      await app.pool.query('delete from issues where id = $1', [merged.desk.issue.id])
    })

    it('an item that is not approved does not wait', async () => {
      const item = await buildItem(app.payload, office, { at: 'finalApproval' })
      expect(await waiting()).not.toContain(item.id)
    })

    it('the list agrees with the question it answers, whatever happened', async () => {
      const { rows } = await app.pool.query<{ document: string }>(
        `select document from workflow_runs r where collection = 'items' and status = 'approved' and scope = $1
         and not exists (select from issues_entries e join issues i on i.id = e._parent_id
           left join issues_entries_sources s on s._parent_id = e.id
           join workflow_runs ir on ir.collection = 'issues' and ir.document = i.id::text
           where (e.item_id::text = r.document or s.item_id::text = r.document)
             and i.voided_at is null and ir.status not in ('rejected', 'withdrawn'))`,
        [office.body],
      )
      const { items, counts } = await listUncompiled(await as(), { limit: 200 })
      expect(items.map(({ id }) => id).sort()).toEqual(rows.map(({ document }) => document).sort())
      expect(counts.total).toBe(items.length)
    })

    it('the list is narrowed by category, urgency, days and text, and told how long each waits', async () => {
      const item = await approved({
        category: 'education',
        urgency: 'urgent',
        title: '关于百分之五十%的建议',
      })
      await app.pool.query(`update compile_waiting set since = now() - interval '40 days' where item = $1`, [
        item.id,
      ])
      const find = async (filter: Parameters<typeof listUncompiled>[1]) =>
        (await listUncompiled(await as(), filter)).items.map(({ id }) => id)
      expect(await find({ category: 'education' })).toEqual([item.id])
      expect(await find({ urgency: 'urgent', text: '五十%' })).toEqual([item.id])
      expect(await find({ text: '%%' })).toEqual([])
      expect(await find({ category: 'education', from: new Date().toISOString().slice(0, 10) })).toEqual([])
      const { items, counts } = await listUncompiled(await as(), { category: 'education' })
      expect(items[0]).toMatchObject({ days: 40, authors: ['某委员'] })
      expect(counts).toMatchObject({ total: 1, veryLate: 1, late: 0, byCategory: { education: 1 } })
      expect((await readToCompile(await as())).oldest).toBe(items[0]?.approvedAt)
      await app.pool.query('delete from compile_waiting where item = $1', [item.id])
    })

    it('people outside the office see nothing of it', async () => {
      expect((await listUncompiled(await as(office.author))).items).toEqual([])
      expect(await readToCompile(await as(office.author))).toMatchObject({ count: 0 })
    })
  })

  describe('an issue', () => {
    it('is made with the recipients of its series and named after its month', async () => {
      const series = await buildSeries(app.payload, {
        organisation: office.body,
        name: '某刊',
        reportTo: '报某某',
        mailRecipients: [{ name: '某处', email: 'office@example.org' }],
      })
      const items = await some(2)
      const desk = await compiled(items, series.id)
      const issue = await app.payload.findByID({ collection: 'issues', id: desk.issue.id, depth: 0 })
      expect(issue).toMatchObject({ reportTo: '报某某', mailRecipients: [{ email: 'office@example.org' }] })
      expect(issue.title).toMatch(/^某刊（\d{4}年\d{1,2}月）$/)
      expect(issue.entries?.map(({ publish }) => publish)).toEqual([false, false])
      const second = await compiled(await some(1), series.id)
      expect(second.issue.title).toBe(`${issue.title}之2`)
    })

    it('is compiled by rule from what has waited longest, and added to', async () => {
      const series = await buildSeries(app.payload, { organisation: office.body })
      const items: Item[] = []
      for (let n = 0; n < 3; n += 1) items.push(await approved({ category: 'culture' }))
      const rule = { category: 'culture', most: 2 }
      const { issue, added } = await compileIssue(await as(), { series: series.id, rule })
      expect(added).toBe(2)
      const desk = await readDesk(await as(), issue)
      expect(titles(desk)).toEqual(items.slice(0, 2).map(({ title }) => title))
      const more = await compileIssue(await as(), { series: series.id, rule, into: seen(desk) })
      expect(more).toEqual({ issue, title: desk.issue.title, added: 1 })
      await expect(compileIssue(await as(), { series: series.id, rule })).rejects.toMatchObject({
        code: 'nothing.toCompile',
      })
    })

    it('of a special series holds one item', async () => {
      const series = await buildSeries(app.payload, { organisation: office.body, kind: 'special' })
      const [one, two] = await some(2)
      if (!one || !two) throw new Error('no items')
      await expect(compiled([one, two], series.id)).rejects.toMatchObject({ code: 'series.holdsOne' })
      const desk = await compiled([one], series.id)
      await expect(addEntries(await as(), { ...seen(desk), items: [two.id] })).rejects.toMatchObject({
        code: 'series.holdsOne',
      })
      // An item may stand in an issue of another series as well.
      expect((await compiled([one])).rows).toHaveLength(1)
    })

    it('does not take what another live issue of its series holds, and says which one', async () => {
      const [item, other] = await some(2)
      if (!item || !other) throw new Error('no items')
      const holder = await compiled([item])
      const refusal = {
        code: 'item.elsewhere',
        details: { title: item.title, issueTitle: holder.issue.title, issue: holder.issue.id },
      }
      await expect(compiled([item])).rejects.toMatchObject(refusal)
      const desk = await compiled([other])
      await expect(addEntries(await as(), { ...seen(desk), items: [item.id] })).rejects.toMatchObject(refusal)
      await expect(addEntries(await as(), { ...seen(desk), items: [other.id] })).rejects.toMatchObject({
        code: 'item.twice',
      })
      expect(await readDesk(await as(), desk.issue.id)).toEqual(desk)
    })

    it('does not take what is not approved, or another body’s', async () => {
      const pending = await buildItem(app.payload, office, { at: 'review' })
      await expect(compiled([pending])).rejects.toMatchObject({ code: 'item.notApproved' })
      const elsewhere = await buildOffice(app.payload)
      const foreign = await buildItem(app.payload, elsewhere, { at: 'approved' })
      await expect(compiled([foreign])).rejects.toMatchObject({ code: 'item.notApproved' })
      await expect(compiled([await approved()], elsewhere.series.id)).rejects.toMatchObject({
        code: 'series.notFound',
      })
    })

    it('of two people who compile the same items at once, one gets them', async () => {
      for (let round = 0; round < 3; round += 1) {
        const items = await some(2)
        const outcomes = await Promise.allSettled([compiled(items), compiled(items.toReversed())])
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
        const refused = outcomes.find((outcome) => outcome.status === 'rejected')
        expect(refused?.reason).toMatchObject({ code: 'item.elsewhere' })
      }
    })

    it('of two who compile by the same rule at once, both get different items', async () => {
      const items: Item[] = []
      for (let n = 0; n < 4; n += 1) items.push(await approved({ category: 'economy' }))
      const run = async () =>
        compileIssue(await as(), { series: office.series.id, rule: { category: 'economy', most: 2 } })
      const issues = await Promise.all([run(), run()])
      const desks = await Promise.all(issues.map(async ({ issue }) => readDesk(await as(), issue)))
      expect(desks.flatMap(titles).sort()).toEqual(items.map(({ title }) => title).sort())
    })
  })

  describe('at the desk', () => {
    it('entries are moved, removed and put back where they were with what was written on them', async () => {
      const items = await some(3)
      const start = await compiled(items)
      const [a, b, c] = titles(start)
      const moved = await moveEntry(await as(), { ...seen(start), entry: rowOf(start, 0), to: 2 })
      expect(titles(moved)).toEqual([b, c, a])
      const change = { title: '改后的标题', note: '按语', section: '民生' }
      const edited = await editEntry(await as(), { ...seen(moved), entry: rowOf(moved, 1), change })
      expect(edited.rows[1]).toMatchObject({
        title: '改后的标题',
        isEdited: true,
        hasNote: true,
        section: '民生',
      })
      const { desk, removed } = await removeEntry(await as(), { ...seen(edited), entry: rowOf(edited, 1) })
      expect(desk.rows).toHaveLength(2)
      expect(await waiting()).toContain(removed.entry.item)
      const back = await putBack(await as(), { ...seen(desk), ...removed })
      expect(back.rows).toEqual(edited.rows)
      expect(await waiting()).not.toContain(removed.entry.item)
    })

    it('what was removed and taken by another issue is not put back', async () => {
      const items = await some(2)
      const desk = await compiled(items)
      const { desk: after, removed } = await removeEntry(await as(), { ...seen(desk), entry: rowOf(desk, 0) })
      await compiled(items.slice(0, 1))
      await expect(putBack(await as(), { ...seen(after), ...removed })).rejects.toMatchObject({
        code: 'item.elsewhere',
      })
    })

    it('an edit keeps what it does not name, and an empty text is none', async () => {
      const desk = await compiled(await some(1))
      const entry = rowOf(desk, 0)
      const one = await editEntry(await as(), { ...seen(desk), entry, change: { title: '甲', text: '正文' } })
      const two = await editEntry(await as(), { ...seen(one), entry, change: { text: '  ' } })
      expect((await readDeskEntry(await as(), desk.issue.id, entry)).entry).toMatchObject({
        title: '甲',
        text: null,
      })
      expect(two.issue.rev > one.issue.rev).toBe(true)
    })

    it('an entry whose author did not agree is not marked for the public', async () => {
      const item = await approved({ publicConsent: false, consentReason: '涉及个人' })
      const desk = await compiled([item])
      const entry = rowOf(desk, 0)
      await expect(
        editEntry(await as(), { ...seen(desk), entry, change: { publish: true } }),
      ).rejects.toMatchObject({ code: 'entry.noConsent', details: { title: item.title } })
      const { items } = await readDeskEntry(await as(), desk.issue.id, entry)
      expect(items[0]).toMatchObject({ consent: false, consentReason: '涉及个人', share: 100 })
    })

    it('an entry is public only with both public words', async () => {
      const desk = await compiled(await some(1))
      const entry = rowOf(desk, 0)
      const change = { publish: true, publicTitle: '公开标题' }
      const half = await editEntry(await as(), { ...seen(desk), entry, change })
      expect(half.rows[0]?.publicState).toBe('incomplete')
      const whole = await editEntry(await as(), { ...seen(half), entry, change: { publicText: '公开正文' } })
      expect(whole.rows[0]?.publicState).toBe('public')
    })

    it('a merge is undone exactly, and in between holds sources, shares and text of all', async () => {
      const items = await some(4)
      const start = await compiled(items)
      const change = { title: '编辑过', text: '编辑过的正文', note: '按语', publish: true, publicTitle: '公' }
      const edited = await editEntry(await as(), { ...seen(start), entry: rowOf(start, 2), change })
      const before = await entriesOf(start.issue.id)
      const { desk, entry } = await mergeEntries(await as(), {
        ...seen(edited),
        entries: [rowOf(edited, 3), rowOf(edited, 0), rowOf(edited, 2)],
      })
      expect(desk.rows.map(({ sources }) => sources)).toEqual([3, 0])
      const composite = await readDeskEntry(await as(), desk.issue.id, entry)
      expect(composite).toMatchObject({ isComposite: true, maySplit: true })
      expect(composite.items.map(({ id, share }) => [id, share])).toEqual([
        [items[0]?.id, 34],
        [items[2]?.id, 33],
        [items[3]?.id, 33],
      ])
      expect(composite.entry.text).toContain('## 编辑过\n编辑过的正文')
      expect(composite.entry.text).toContain('某路口早晚高峰拥堵严重')
      const shares = composite.items.map(({ id }, index) => ({ item: id, share: [50, 30, 20][index] ?? 0 }))
      const shared = await setShares(await as(), { ...seen(desk), entry, shares })
      await expect(
        editEntry(await as(), { ...seen(shared), entry, change: { text: '' } }),
      ).rejects.toMatchObject({ code: 'entry.needsText' })
      await splitEntry(await as(), { ...seen(shared), entry })
      expect(await entriesOf(start.issue.id)).toEqual(before)
    })

    it('of two editors the second is told how the issue stands, and nothing of theirs is written', async () => {
      const desk = await compiled(await some(3))
      const other = await requestOf(app.payload, office.editor)
      const moved = await moveEntry(other, { ...seen(desk), entry: rowOf(desk, 0), to: 2 })
      const late = editEntry(await as(), { ...seen(desk), entry: rowOf(desk, 1), change: { title: '晚' } })
      await expect(late).rejects.toSatisfy(
        (error) => error instanceof ConflictRefusal && error.current.issue.rev === moved.issue.rev,
      )
      expect(await readDesk(await as(), desk.issue.id)).toEqual(moved)
    })

    it('at once, exactly one of several changes of the same sight is made', async () => {
      const desk = await compiled(await some(3))
      const outcomes = await Promise.allSettled(
        [0, 1, 2].map(async (index) =>
          editEntry(await as(), {
            ...seen(desk),
            entry: rowOf(desk, index),
            change: { title: `改${index}` },
          }),
        ),
      )
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const after = await readDesk(await as(), desk.issue.id)
      expect(after.rows.filter(({ isEdited }) => isEdited)).toHaveLength(1)
    })

    it('refuses whom the order does not let change it, and says why', async () => {
      const desk = await compiled(await some(1))
      const entry = rowOf(desk, 0)
      const issue = { collection: 'issues', id: desk.issue.id } as const
      const attempt = async (user: User) => {
        const now = await readDesk(await as(), desk.issue.id)
        return editEntry(await as(user), { ...seen(now), entry, change: { note: '改' } })
      }
      const frozen = (why: string) => ({ code: 'issue.frozen', details: { why } })
      await expect(attempt(office.secretaryGeneral)).rejects.toMatchObject(frozen('withEditors'))
      await expect(attempt(office.supervisor)).rejects.toMatchObject(frozen('role'))
      await expect(attempt(office.author)).rejects.toMatchObject({ code: 'issue.notFound' })
      await act(app.payload, office.editor, issue, { action: 'submit' })
      await expect(attempt(office.editor)).rejects.toMatchObject(frozen('inReview'))
      expect((await attempt(office.secretaryGeneral)).rows[0]?.hasNote).toBe(true)
      const { editing } = await readDesk(await as(), desk.issue.id)
      expect(editing).toMatchObject({ may: false, why: 'inReview', step: { zh: '秘书长核稿' } })
    })

    it('says beforehand whose approval of the present text a correction would end, and of no other text', async () => {
      const desk = await compiled(await some(1))
      await act(app.payload, office.editor, { collection: 'issues', id: desk.issue.id }, { action: 'submit' })
      const req = await as(office.secretaryGeneral)
      const { issue, run } = await readIssue(req, desk.issue.id)
      const approval = { step: 'consultation', actor: office.viceChair.id, of: 1 }
      const editingWith = (hash: string) =>
        editingOf(req, issue, { ...run, approvals: [{ ...approval, hash }] })
      // An order that comes straight back after a send-back keeps what later steps approved.
      const hash = await reviewedHash(req, 'issues', { ...issue })
      expect(await editingWith(hash)).toMatchObject({ may: true, voids: [{ zh: '月会商' }] })
      expect(await editingWith('of another text')).toMatchObject({ may: true, voids: [] })
    })

    async function entriesOf(issue: string): Promise<unknown> {
      const { entries } = await app.payload.findByID({ collection: 'issues', id: issue, depth: 0 })
      return entries
    }
  })

  it('two hundred entries are compiled, edited and moved; one more is refused', async () => {
    const [template] = await some(1)
    if (!template) throw new Error('no item')
    const series = await buildSeries(app.payload, { organisation: office.body })
    const items = await copies(template.id, 201)
    const { issue } = await compileIssue(await as(), { series: series.id, items: items.slice(0, 200) })
    const desk = await readDesk(await as(), issue)
    expect(desk.rows).toHaveLength(200)
    const text = '长'.repeat(3_000)
    const edited = await editEntry(await as(), { ...seen(desk), entry: rowOf(desk, 100), change: { text } })
    const moved = await moveEntry(await as(), { ...seen(edited), entry: rowOf(edited, 199), to: 0 })
    expect(moved.rows[0]?.id).toBe(desk.rows[199]?.id)
    await expect(addEntries(await as(), { ...seen(moved), items: items.slice(200) })).rejects.toMatchObject({
      code: 'issue.full',
    })
    recordFigure({
      name: 'Entries of one issue compiled, edited and moved',
      measured: String(moved.rows.length),
      limit: '200',
      ok: moved.rows.length === 200,
    })
    await app.pool.query('delete from issues where id = $1', [issue])
    await forget(items)
  })

  /** The copies have no history: they must not be there when the database is asked whether all is in order. */
  async function forget(items: string[]): Promise<void> {
    const client = await app.pool.connect()
    await client.query('set session_replication_role = replica')
    await client.query('delete from compile_waiting where item = any($1::uuid[])', [items])
    await client.query('delete from workflow_runs where document = any($1)', [items])
    await client.query('delete from items where id = any($1::uuid[])', [items])
    await client.query('set session_replication_role = origin')
    client.release()
  }

  /** Approved copies of an item, made past every trigger. */
  async function copies(item: string, count: number): Promise<string[]> {
    const client = await app.pool.connect()
    try {
      await client.query('set session_replication_role = replica')
      const { rows } = await client.query<{ id: string }>(
        `with copy as (select uuidv7() as id, uuidv7() as run from generate_series(1, $2)),
        runs as (insert into workflow_runs select made.* from copy, workflow_runs old cross join lateral
          jsonb_populate_record(null::workflow_runs, to_jsonb(old) || jsonb_build_object('id', copy.run, 'document', copy.id)) made
          where old.collection = 'items' and old.document = $1),
        items as (insert into items select made.* from copy, items old cross join lateral
          jsonb_populate_record(null::items, to_jsonb(old) || jsonb_build_object('id', copy.id, 'workflow_id', copy.run,
            'receipt', copy.id, 'form_key', copy.id)) made where old.id = $1::uuid)
        select id from copy`,
        [item, count],
      )
      return rows.map(({ id }) => id)
    } finally {
      await client.query('set session_replication_role = origin')
      client.release()
    }
  }
})
