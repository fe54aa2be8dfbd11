import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionHash, type EditionContent } from '../../../plugins/digest'
import type { Issue, Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { act, buildIssue, buildItem, buildOffice, buildSeries, type Office } from '../../support/factories'

describe('signing an issue', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('signing')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('ten at once take the numbers 1 to 10, each once', async () => {
    const issues: Issue[] = []
    for (let n = 0; n < 10; n += 1) issues.push(await ready())
    const since = Date.now()
    await Promise.all(issues.map(sign))
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
    expect(await numbersOf(office.series.slug)).toEqual(numbers.map((n) => ({ number: n, cumulative: n })))
    console.log(`10 issues signed at once: numbers 1 to 10, no gap, no reuse (${Date.now() - since} ms)`)
  })

  it('freezes both projections, whose text hashes to what is stored, and tells every author once', async () => {
    const item = await approved()
    const issue = await ready([item])
    await sign(issue)
    const { docs } = await app.payload.find({
      collection: 'editions',
      where: { issue: { equals: issue.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ projection }) => projection).sort()).toEqual(['internal', 'public'])
    for (const { content, hash } of docs) expect(editionHash(content as unknown as EditionContent)).toBe(hash)
    const { rows } = await app.pool.query(
      'select key from messages where related_id = $1 and template = $2',
      [item.id, 'issued'],
    )
    expect(rows).toHaveLength(1)
  })

  it('numbers another series, and another body, from 1', async () => {
    const series = await buildSeries(app.payload, { organisation: office.body })
    await sign(await ready(undefined, { ...office, series }))
    expect(await numbersOf(series.slug)).toEqual([{ number: 1, cumulative: 1 }])
  })

  it('that fails leaves no gap and nothing of itself', async () => {
    const [failing, next] = [await ready(), await ready()]
    await app.pool.query(`
      create function no_edition() returns trigger language plpgsql as
        $$ begin if new.issue_id = '${failing.id}' and new.projection = 'public' then raise exception 'no edition'; end if; return new; end $$;
      create trigger no_edition before insert on editions for each row execute function no_edition();`)
    const before = await footprint()
    await expect(sign(failing)).rejects.toThrow()
    expect(await footprint()).toEqual(before)
    await sign(next)
    const numbers = (await numbersOf(office.series.slug)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1))
    await app.pool.query('drop trigger no_edition on editions')
    await sign(failing)
    expect(await numbersOf(office.series.slug)).toHaveLength(numbers.length + 1)
  })

  const refusals: [string, (item: Item) => Promise<unknown>, string][] = [
    [
      'whose entry was changed past the application after its approval',
      ({ id }) =>
        app.pool.query(`update items set situation = '{"root":{"children":[]}}' where id = $1`, [id]),
      'changed',
    ],
    [
      'whose entry’s consent was changed past the application after its approval',
      async ({ id }) => app.pool.query('update items set consent_reason = $2 where id = $1', [id, '改']),
      'changed',
    ],
  ]
  // The gate of the bundle, asked at the approval itself, names the entry.
  it.each(refusals)('is refused for an issue %s', async (_, attack) => {
    const item = await approved()
    const issue = await ready([item])
    const { rows } = await app.pool.query<Record<string, unknown>>(
      'select situation, consent_reason from items where id = $1',
      [item.id],
    )
    await attack(item)
    await expect(sign(issue)).rejects.toMatchObject({
      code: 'workflow.denied',
      details: { reasons: [{ code: 'gateFailed', context: { gate: 'bundle' } }] },
    })
    await app.pool.query('update items set situation = $2, consent_reason = $3 where id = $1', [
      item.id,
      JSON.stringify(rows[0]?.situation),
      rows[0]?.consent_reason,
    ])
    await sign(issue)
  })

  it.each(['initialReview', 'finalApproval', 'returned', 'rejected'] as const)(
    'an item at %s cannot be put into an issue, nor handed in with one it was smuggled into',
    async (at) => {
      const item = await buildItem(app.payload, office, { at })
      await expect(buildIssue(app.payload, office, { items: [item] })).rejects.toThrow()
      const issue = await buildIssue(app.payload, office, { items: [await approved()] })
      await app.pool.query('update issues_entries set item_id = $2 where _parent_id = $1', [
        issue.id,
        item.id,
      ])
      const handIn = act(
        app.payload,
        office.editor,
        { collection: 'issues', id: issue.id },
        { action: 'submit' },
      )
      await expect(handIn).rejects.toMatchObject({
        code: 'workflow.denied',
        details: { reasons: [{ code: 'blocked' }] },
      })
    },
  )

  it('an empty issue, and one that holds an item twice, cannot be handed in', async () => {
    const item = await approved()
    for (const items of [[], [item, item]]) {
      const issue = await buildIssue(app.payload, office, { items })
      await expect(
        act(app.payload, office.editor, { collection: 'issues', id: issue.id }, { action: 'submit' }),
      ).rejects.toMatchObject({
        code: 'workflow.denied',
      })
    }
  })

  it('of two issues of a series that hold one item, only one can be signed, also at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const item = await approved()
      const pair = [await ready([item, await approved()]), await ready([await approved(), item])]
      const outcomes = await Promise.allSettled(pair.map(sign))
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const refused = outcomes.find((outcome) => outcome.status === 'rejected')
      expect(refused?.reason).toMatchObject({ code: 'workflow.denied' })
    }
  })

  describe('what was signed', () => {
    const attacks: [string, string, string][] = [
      ['an UPDATE of its text', `update editions set content = '{}'`, 'DG002'],
      ['an UPDATE of its number', 'update editions set number = number + 100', 'DG002'],
      ['an UPDATE of its hash', `update editions set hash = 'x'`, 'DG002'],
      ['a DELETE', 'delete from editions', 'DG001'],
      ['a TRUNCATE', 'truncate editions', 'DG001'],
      [
        'a second publication',
        `update editions set published_at = now(); update editions set published_at = now() + interval '1 day'`,
        'DG002',
      ],
      ['a counter set back', 'update issue_counters set last = last - 1', 'DG003'],
      ['a counter set forward', 'update issue_counters set last = last + 2', 'DG003'],
      ['a counter removed', 'delete from issue_counters', 'DG003'],
      ['all counters removed', 'truncate issue_counters', 'DG003'],
      [
        'a counter that starts before the first number',
        `insert into issue_counters (id, scope, series, year, last, updated_at, created_at) values (gen_random_uuid(), 'x', 'x', 2026, 0, now(), now())`,
        'DG003',
      ],
    ]
    it.each(attacks)('is kept against %s', async (_, sql, code) => {
      await expect(app.pool.query(`begin; ${sql}; commit`)).rejects.toMatchObject({ code })
      await app.pool.query('rollback')
    })

    it('cannot be written through Payload either', async () => {
      const { docs } = await app.payload.find({
        collection: 'editions',
        limit: 1,
        depth: 0,
        overrideAccess: true,
      })
      const id = docs[0]?.id ?? ''
      await expect(
        app.payload.update({ collection: 'editions', id, data: { title: '改' }, overrideAccess: true }),
      ).rejects.toThrow()
      await expect(app.payload.delete({ collection: 'editions', id, overrideAccess: true })).rejects.toThrow()
    })
  })

  const approved = () => buildItem(app.payload, office, { at: 'approved' })
  const ready = async (items?: Item[], within = office): Promise<Issue> =>
    buildIssue(app.payload, within, { items: items ?? [await approved()], at: 'signOff' })
  const sign = ({ id }: Issue) =>
    act(app.payload, office.chair, { collection: 'issues', id }, { action: 'approve' })

  async function numbersOf(series: string): Promise<{ number: number; cumulative: number }[]> {
    const { rows } = await app.pool.query<{ number: number; cumulative: number }>(
      `select number::int, cumulative_number::int as cumulative from editions
       where series = $1 and projection = 'internal' order by number`,
      [series],
    )
    return rows
  }

  async function footprint(): Promise<unknown> {
    const { rows } = await app.pool
      .query(`select (select count(*) from editions) as editions, (select sum(last) from issue_counters) as numbers,
      (select count(*) from workflow_events) as events, (select sum(rev) from workflow_runs) as revs, (select count(*) from messages) as messages`)
    return rows[0]
  }
})
