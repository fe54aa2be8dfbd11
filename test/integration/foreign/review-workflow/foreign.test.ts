import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkflow, transition, type ActionId } from '../../../../plugins/review-workflow'
import { emptyDatabase, type TestDatabase } from '../../../support/database'
import { foreign, type ForeignPayload } from '../collections'
import { foreignConfig } from './config'

type Person = { id: string; email: string; roles: string[] }

describe('the review order alone in somebody else’s application', () => {
  let database: TestDatabase
  let payload: Payload
  let api: ForeignPayload
  const people: Record<'author' | 'editor' | 'publisher', Person> = {
    author: { id: '', email: 'author@example.org', roles: ['author'] },
    editor: { id: '', email: 'editor@example.org', roles: ['editor'] },
    publisher: { id: '', email: 'publisher@example.org', roles: ['publisher'] },
  }

  beforeAll(async () => {
    database = await emptyDatabase('foreign')
    payload = await getPayload({ config: foreignConfig(database.url) })
    payload.db.pool.on('error', () => undefined)
    payload.logger.level = 'silent'
    api = foreign(payload)
    for (const person of Object.values(people)) {
      const { email, roles } = person
      await payload.db.create({ collection: 'users', data: { email, roles } })
      const { docs } = await api.find({ collection: 'users', where: { email: { equals: email } } })
      person.id = docs[0]?.id ?? ''
    }
  })
  afterAll(async () => {
    await payload.destroy()
    await database.drop()
  })

  describe.each(['posts', 'articles'])('%s', (collection) => {
    it('pass the steps in their order and in no other', async () => {
      const { id } = await write(collection)
      await expect(act(collection, id, 'editor', 'approve', 0)).rejects.toMatchObject({
        code: 'workflow.denied',
      })
      await act(collection, id, 'author', 'submit', 0)
      await expect(act(collection, id, 'publisher', 'approve', 1)).rejects.toMatchObject({
        code: 'workflow.denied',
      })
      await act(collection, id, 'editor', 'approve', 1)
      await act(collection, id, 'publisher', 'approve', 2)
      const { run, events } = await readWorkflow(await as('editor'), collection, id)
      expect(run).toMatchObject({ status: 'approved', step: null, rev: 3 })
      expect(events.map(({ to }) => to)).toEqual(['step:edit', 'step:publish', 'approved'])
    })

    it('can be filtered and sorted by where they stand', async () => {
      const { id } = await write(collection, 'submit')
      const { docs } = await api.find({
        collection,
        where: { workflowStep: { equals: 'edit' } },
        sort: '-workflowStep',
        draft: true,
      })
      expect(docs.map((document) => document.id)).toContain(id)
      expect(docs.every(({ workflowStep }) => workflowStep === 'edit')).toBe(true)
    })

    it('let unrelated fields change at any time', async () => {
      const { id } = await write(collection, 'submit')
      expect(
        await api.update({ collection, id, data: { pinned: true }, overrideAccess: true }),
      ).toMatchObject({ pinned: true })
    })

    it('cannot be deleted once they were submitted', async () => {
      const { id } = await write(collection, 'submit')
      await expect(api.delete({ collection, id, overrideAccess: true })).rejects.toMatchObject({
        status: 409,
      })
      const { id: draft } = await write(collection)
      await expect(api.delete({ collection, id: draft, overrideAccess: true })).resolves.toBeDefined()
    })

    it('start anew as a copy', async () => {
      const { id, workflow } = await write(collection, 'submit')
      const copy = await api.duplicate({ collection, id, depth: 0, overrideAccess: true })
      expect(copy.workflow).not.toBe(workflow)
      expect((await readWorkflow(await as('editor'), collection, copy.id)).run).toMatchObject({
        status: 'draft',
        rev: 0,
      })
    })
  })

  it('an objection of the application undoes the transition and everything written with it', async () => {
    const { id } = await write('posts', undefined, { title: 'objected' })
    await expect(act('posts', id, 'author', 'submit', 0)).rejects.toThrow('the application objects')
    const { run, events } = await readWorkflow(await as('author'), 'posts', id)
    expect({ status: run.status, rev: run.rev, events }).toEqual({ status: 'draft', rev: 0, events: [] })
    const { rows } = await database.pool.query(`select to_regclass('written_and_undone') as left`)
    expect(rows).toEqual([{ left: null }])
  })

  describe('with drafts and versions', () => {
    const collection = 'articles'

    it('nothing is born published', async () => {
      const { id } = await api.create({
        collection,
        data: { title: 'a', _status: 'published' },
        overrideAccess: true,
        req: await as('author'),
      })
      expect(await stored(id)).toMatchObject({ _status: 'draft' })
    })

    it.each(['draft', 'submit', 'approve'] as const)(
      'nothing is published after %s, before the last approval',
      async (after) => {
        const { id } = await write(collection, after === 'draft' ? undefined : after)
        for (const draft of [false, true]) {
          await expect(
            api.update({ collection, id, draft, data: { _status: 'published' }, overrideAccess: true }),
          ).rejects.toMatchObject({ status: 409, data: { code: 'workflow.frozen' } })
        }
        expect(await stored(id)).toMatchObject({ _status: 'draft' })
      },
    )

    it('what was approved can be published, as it was approved', async () => {
      const { id } = await write(collection, 'done', { title: 'approved text' })
      await api.update({ collection, id, data: { _status: 'published' }, overrideAccess: true })
      expect(await stored(id)).toMatchObject({ _status: 'published', title: 'approved text' })
    })

    it('no draft, autosave or restore changes a text under review', async () => {
      const { id } = await write(collection, undefined, { title: 'first' })
      await api.update({
        collection,
        id,
        draft: true,
        data: { title: 'second' },
        overrideAccess: true,
        req: await as('author'),
      })
      await act(collection, id, 'author', 'submit', 0)
      const { docs } = await api.findVersions({
        collection,
        where: { parent: { equals: id } },
        sort: 'createdAt',
      })
      const first = docs.find(({ version }) => titleOf(version) === 'first')
      const attempts = [
        () => api.update({ collection, id, draft: true, data: { title: 'third' }, overrideAccess: true }),
        () => api.update({ collection, id, draft: false, data: { title: 'third' }, overrideAccess: true }),
        () => api.restoreVersion({ collection, id: first?.id ?? '', overrideAccess: true }),
        () => api.restoreVersion({ collection, id: first?.id ?? '', draft: true, overrideAccess: true }),
      ]
      expect(first).toBeDefined()
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 409 })
      const latest = await api.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true })
      expect(latest).toMatchObject({ title: 'second' })
      expect((await readWorkflow(await as('editor'), collection, id)).run).toMatchObject({
        step: 'edit',
        rev: 1,
      })
    })

    it('a restore by the author, of a draft, keeps its run', async () => {
      const { id, workflow } = await write(collection, undefined, { title: 'first' })
      await api.update({
        collection,
        id,
        data: { title: 'second' },
        overrideAccess: true,
        req: await as('author'),
      })
      const { docs } = await api.findVersions({
        collection,
        where: { parent: { equals: id } },
        sort: 'createdAt',
      })
      const first = docs.find(({ version }) => titleOf(version) === 'first')
      await api.restoreVersion({
        collection,
        id: first?.id ?? '',
        draft: true,
        overrideAccess: true,
        req: await as('author'),
      })
      const latest = await api.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true })
      expect(latest).toMatchObject({ title: 'first', workflow })
    })

    it('what is under review is not put into the trash, nor what was reviewed deleted from it', async () => {
      const { id } = await write(collection, 'submit')
      const data = { deletedAt: new Date().toISOString() }
      await expect(api.update({ collection, id, data, overrideAccess: true })).rejects.toMatchObject({
        status: 409,
      })
      await act(collection, id, 'author', 'withdraw', 1)
      await api.update({ collection, id, data, overrideAccess: true })
      await expect(api.delete({ collection, id, trash: true, overrideAccess: true })).rejects.toMatchObject({
        status: 409,
      })
    })
  })

  it('has the same guards in a pushed schema as in a migrated one', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select distinct tgname as name from pg_trigger where tgname like 'workflow_guard%' order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'workflow_guard_definition',
      'workflow_guard_event',
      'workflow_guard_event_truncate',
      'workflow_guard_pointer',
      'workflow_guard_proxy',
      'workflow_guard_run',
      'workflow_guard_run_truncate',
      'workflow_guard_snapshot',
      'workflow_guard_snapshot_truncate',
    ])
    await expect(database.pool.query(`update workflow_runs set step = 'publish'`)).rejects.toMatchObject({
      code: 'WF005',
    })
  })

  it('says at start which ids it needs', async () => {
    await expect(foreignConfig(database.url, 'serial')).rejects.toThrow('idType')
  })

  async function as(who: keyof typeof people): Promise<PayloadRequest> {
    const req = await createLocalReq({}, payload)
    const user = await api.findByID({
      collection: 'users',
      id: people[who].id,
      depth: 0,
      overrideAccess: true,
    })
    Object.assign(req, { user: { ...user, collection: 'users' } })
    return req
  }

  async function act(
    collection: string,
    id: string,
    who: keyof typeof people,
    action: ActionId,
    rev: number,
  ) {
    return transition({ req: await as(who), collection, id, action, rev })
  }

  async function write(
    collection: string,
    until?: 'submit' | 'approve' | 'done',
    data: Record<string, unknown> = { title: 'a title' },
  ) {
    const document = await api.create({
      collection,
      data,
      depth: 0,
      overrideAccess: true,
      req: await as('author'),
    })
    if (until) await act(collection, document.id, 'author', 'submit', 0)
    if (until === 'approve' || until === 'done') await act(collection, document.id, 'editor', 'approve', 1)
    if (until === 'done') await act(collection, document.id, 'publisher', 'approve', 2)
    return document
  }

  const stored = (id: string) => api.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
})

const titleOf = (version: unknown): unknown =>
  typeof version === 'object' && version !== null && 'title' in version ? version.title : undefined
