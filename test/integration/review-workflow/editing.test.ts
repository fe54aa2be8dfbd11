import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../collections/shared/access'
import { transition } from '../../../plugins/review-workflow'
import type { Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { act, buildIssue, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

describe('the text under review', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('editing')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('a slow unrelated change cannot undo a step', async () => {
    const item = await buildItem(app.payload, office, { at: 'initialReview', original: false })
    const slow = await holdRow(item.id)
    const patch = app.payload.update({
      collection: 'items',
      id: item.id,
      data: { original: true },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    await waiting(1)
    const approval = act(
      app.payload,
      office.editor,
      { collection: 'items', id: item.id },
      { action: 'approve' },
    )
    await waiting(2)
    await slow.release()
    await Promise.all([patch, approval])
    expect(await stored(item.id)).toMatchObject({ original: true, step: 'review', rev: 2 })
  })

  it('an edit that races a submission lands before the freeze or not at all, 15 times', async () => {
    let landed = 0
    for (let round = 0; round < 15; round += 1) {
      const item = await buildItem(app.payload, office)
      const req = await requestOf(app.payload, office.author)
      const [edit] = await Promise.allSettled([
        // Now one, now the other is a moment ahead.
        wait(round % 2).then(() => editTitle(item.id, '抢改的标题')),
        wait(1 - (round % 2)).then(() =>
          transition({ req, collection: 'items', id: item.id, action: 'submit', rev: 0 }),
        ),
      ])
      const { rows } = await app.pool.query<{ reviewed: string; title: string }>(
        `select s.content->>'title' as reviewed, i.title from items i
         join workflow_runs r on r.id = i.workflow_id
         join workflow_snapshots s on s.run_id = r.id and s.content_hash = r.content_hash where i.id = $1`,
        [item.id],
      )
      expect(rows[0]?.title).toBe(rows[0]?.reviewed)
      expect(rows[0]?.title === '抢改的标题').toBe(edit.status === 'fulfilled')
      if (edit.status === 'fulfilled') landed += 1
    }
    console.log(`15 edits against 15 submissions: ${landed} landed before, ${15 - landed} refused, 0 after`)
  })

  describe('once somebody has approved it', () => {
    let item: Item
    let run: string

    beforeAll(async () => {
      item = await buildItem(app.payload, office, { at: 'review' })
      run = idOf(item.workflow) ?? ''
    })

    const overrideAccess = true
    const data = { title: '偷改的标题' }
    const doors: Record<string, () => Promise<unknown>> = {
      'the author’s update': async () =>
        app.payload.update({
          collection: 'items',
          id: item.id,
          data,
          overrideAccess: false,
          req: await requestOf(app.payload, office.author),
        }),
      'the editor’s update': async () =>
        app.payload.update({
          collection: 'items',
          id: item.id,
          data,
          overrideAccess: false,
          req: await requestOf(app.payload, office.editor),
        }),
      'the current step’s update': async () =>
        app.payload.update({
          collection: 'items',
          id: item.id,
          data,
          overrideAccess: false,
          req: await requestOf(app.payload, office.secretaryGeneral),
        }),
      'an update past all access rules': () =>
        app.payload.update({ collection: 'items', id: item.id, data, overrideAccess }),
      'an update of a suggestion': () =>
        app.payload.update({ collection: 'items', id: item.id, data: { suggestions: [] }, overrideAccess }),
      'an update of who spoke': () =>
        app.payload.update({
          collection: 'items',
          id: item.id,
          data: { reporter: { name: '别人' } },
          overrideAccess,
        }),
      'a bulk update past all access rules': () =>
        refusedInBulk(
          app.payload.update({
            collection: 'items',
            where: { id: { equals: item.id } },
            data,
            overrideAccess,
          }),
        ),
      'a bulk update': async () =>
        refusedInBulk(
          app.payload.update({
            collection: 'items',
            where: { id: { equals: item.id } },
            data,
            overrideAccess: false,
            req: await requestOf(app.payload, office.editor),
          }),
        ),
      'a delete past all access rules': () =>
        app.payload.delete({ collection: 'items', id: item.id, overrideAccess }),
      'a bulk delete past all access rules': () =>
        refusedInBulk(
          app.payload.delete({ collection: 'items', where: { id: { equals: item.id } }, overrideAccess }),
        ),
    }

    it.each(Object.keys(doors))('%s is refused', async (door) => {
      await expect(doors[door]?.()).rejects.toThrow()
      expect(await stored(item.id)).toMatchObject({ title: item.title, step: 'review', run })
    })

    it('its pointer stays where it is, whatever a write says', async () => {
      const other = await buildItem(app.payload, office)
      await app.payload.update({
        collection: 'items',
        id: item.id,
        data: { workflow: other.workflow, original: true },
        overrideAccess,
      })
      expect(await stored(item.id)).toMatchObject({ run, original: true })
    })

    it('a copy starts with a run of its own, as a draft', async () => {
      const source = await app.payload.findByID({
        collection: 'items',
        id: item.id,
        depth: 0,
        overrideAccess,
      })
      const { id: _id, receipt: _receipt, suggestions: _rows, ...content } = source
      const copy = await app.payload.create({ collection: 'items', data: content, depth: 0, overrideAccess })
      expect(copy.workflow).not.toBe(run)
      expect(await stored(copy.id)).toMatchObject({ status: 'draft', rev: 0 })
    })
  })

  it('an unrelated field may change on a returned document that its author has revised', async () => {
    const approved = await buildItem(app.payload, office, { at: 'approved' })
    const issue = await buildIssue(app.payload, office, { items: [approved], at: 'proof' })
    const document = { collection: 'issues', id: issue.id } as const
    await act(app.payload, office.secretaryGeneral, document, { action: 'return', reason: '标题不准。' })
    const asEditor = await requestOf(app.payload, office.editor)
    await app.payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title: '改后的标题' },
      overrideAccess: false,
      req: asEditor,
    })
    await app.payload.update({
      collection: 'issues',
      id: issue.id,
      data: { mailRecipients: [{ name: '某办', email: 'office@example.org' }] },
      overrideAccess: true,
      req: await requestOf(app.payload, office.secretaryGeneral),
    })
    const { title, mailRecipients } = await app.payload.findByID({
      collection: 'issues',
      id: issue.id,
      depth: 0,
      overrideAccess: true,
    })
    expect({ title, n: mailRecipients?.length }).toEqual({ title: '改后的标题', n: 1 })
  })

  it('a refusal is an error Payload’s own forms can show: a 409 with a stable code and words', async () => {
    const item = await buildItem(app.payload, office, { at: 'review' })
    const refusal = app.payload.update({
      collection: 'items',
      id: item.id,
      data: { title: '审核中改的标题' },
      overrideAccess: true,
      req: await requestOf(app.payload, office.editor),
    })
    await expect(refusal).rejects.toMatchObject({
      status: 409,
      isPublic: true,
      data: { code: 'workflow.frozen' },
      message: expect.stringMatching(/\p{Script=Han}/u) as string,
    })
  })

  it('a step that may edit corrects the wording before its own approval, and not after', async () => {
    const item = await buildItem(app.payload, office, { at: 'initialReview' })
    const req = await requestOf(app.payload, office.editor)
    await app.payload.update({
      collection: 'items',
      id: item.id,
      data: { title: '改过字的标题' },
      overrideAccess: false,
      req,
    })
    await act(app.payload, office.editor, { collection: 'items', id: item.id }, { action: 'approve' })
    await expect(editTitle(item.id, '又改')).rejects.toThrow()
    expect(await stored(item.id)).toMatchObject({ title: '改过字的标题', step: 'review' })
  })

  it('an ended run lets unrelated fields change, and never the text', async () => {
    const item = await buildItem(app.payload, office, { at: 'initialReview' })
    const req = await requestOf(app.payload, office.editor)
    await app.payload.update({
      collection: 'items',
      id: item.id,
      data: { title: '改后不用' },
      overrideAccess: false,
      req,
    })
    const how = { action: 'reject', reason: '已有提案。', reasonCode: 'dup_proposal' } as const
    await act(app.payload, office.editor, { collection: 'items', id: item.id }, how)
    await app.payload.update({
      collection: 'items',
      id: item.id,
      data: { original: true },
      overrideAccess: true,
    })
    await expect(editTitle(item.id, '又改')).rejects.toThrow()
    expect(await stored(item.id)).toMatchObject({ title: '改后不用', original: true, status: 'rejected' })
  })

  const editTitle = async (id: string, title: string) =>
    app.payload.update({
      collection: 'items',
      id,
      data: { title },
      overrideAccess: true,
      req: await requestOf(app.payload, office.author),
    })

  async function stored(id: string): Promise<Record<string, unknown>> {
    const { rows } = await app.pool.query<Record<string, unknown>>(
      `select i.title, i.original, i.workflow_id as run, r.status, r.step, r.rev::int as rev
       from items i join workflow_runs r on r.id = i.workflow_id where i.id = $1`,
      [id],
    )
    return rows[0] ?? {}
  }

  /** Holds the item's row, so that whoever writes it waits. */
  async function holdRow(id: string): Promise<{ release: () => Promise<void> }> {
    const client = new pg.Client({ connectionString: app.url })
    await client.connect()
    await client.query('begin')
    await client.query('select from items where id = $1 for update', [id])
    return {
      release: async () => {
        await client.query('commit')
        await client.end()
      },
    }
  }

  /** Until so many sessions wait for a lock. */
  async function waiting(sessions: number): Promise<void> {
    for (let left = 200; left > 0; left -= 1) {
      const { rows } = await app.pool.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if ((rows[0]?.n ?? 0) >= sessions) return
      await wait(25)
    }
    throw new Error(`${sessions} sessions never waited`)
  }
})

/** A bulk operation answers with its errors instead of throwing them. */
async function refusedInBulk(operation: Promise<{ docs: unknown[]; errors: unknown[] }>): Promise<void> {
  const { docs, errors } = await operation
  if (errors.length > 0 && docs.length === 0) throw new Error('refused')
}
