import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { act, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

const columns = {
  workflowStatus: true,
  workflowStep: true,
  workflowWaitingFor: true,
  workflowDueAt: true,
} as const

describe('the list of reviewed documents', () => {
  let app: TestApplication
  let office: Office
  let items: Item[]

  beforeAll(async () => {
    app = await openApplication('list')
    office = await buildOffice(app.payload)
    items = []
    for (const at of ['initialReview', 'review', 'returned', 'approved'] as const)
      items.push(await buildItem(app.payload, office, { at }))
  })
  afterAll(() => app.close())

  const list = async (select?: Record<string, true>, more: object = {}) =>
    app.payload.find({
      collection: 'items',
      where: { organisation: { equals: office.body } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
      ...(select ? { select } : {}),
      ...more,
    })

  async function statements(work: () => Promise<unknown>): Promise<number> {
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    try {
      await work()
      return spy.mock.calls.length
    } finally {
      spy.mockRestore()
    }
  }

  it('says of each where it stands, who acts next and by when', async () => {
    const { docs } = await list()
    expect(docs.map((item) => [item.workflowStatus, item.workflowStep, item.workflowWaitingFor])).toEqual([
      ['inReview', 'initialReview', 'role:editor'],
      ['inReview', 'review', 'role:secretaryGeneral'],
      ['returned', null, null],
      ['approved', null, null],
    ])
    expect(docs.every(({ workflow }) => typeof workflow === 'string')).toBe(true)
  })

  it('costs one statement more than the plain list, however many columns and documents', async () => {
    const plain = await statements(() => list({ title: true }))
    expect(await statements(() => list({ title: true, workflowStep: true }))).toBe(plain + 1)
    expect(await statements(() => list({ title: true, ...columns }))).toBe(plain + 1)
    expect(await statements(() => list())).toBe(plain + 1)
  })

  it('asks nothing for columns that nobody reads', async () => {
    const { docs } = await list({ title: true })
    expect(docs.every((item) => !('workflowStep' in item))).toBe(true)
  })

  it('fills the columns of a single document, of what was just written, and of deep reads alike', async () => {
    const [item] = items
    const id = item?.id ?? ''
    const req = await requestOf(app.payload, office.editor)
    const one = await app.payload.findByID({ collection: 'items', id, depth: 0, overrideAccess: false, req })
    expect(one).toMatchObject({ workflowStep: 'initialReview', workflowStatus: 'inReview' })
    const written = await app.payload.update({
      collection: 'items',
      id,
      data: { title: '改过的标题' },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    expect(written).toMatchObject({ workflowStep: 'initialReview', workflow: one.workflow })
    const { docs } = await list(undefined, { depth: 1 })
    expect(docs[0]).toMatchObject({ workflowStep: 'initialReview', workflow: { status: 'inReview' } })
  })

  it.each([
    ['workflowStep', { equals: 'review' }],
    ['workflow.step', { equals: 'review' }],
    ['workflowWaitingFor', { contains: 'role:secretaryGeneral' }],
  ])('can be narrowed by %s', async (field, condition) => {
    const where = { and: [{ organisation: { equals: office.body } }, { [field]: condition }] }
    const { docs } = await list(undefined, { where })
    expect(docs.map(({ id }) => id)).toEqual([items[1]?.id])
  })

  it('leaves the reader’s conditions as they were given', async () => {
    const where = { or: [{ and: [{ 'workflow.step': { equals: 'review' } }] }] }
    const given = structuredClone(where)
    await list(undefined, { where })
    expect(where).toEqual(given)
  })

  it('can be sorted by every column', async () => {
    for (const sort of Object.keys(columns)) {
      const { docs } = await list(undefined, { sort })
      expect(docs).toHaveLength(4)
    }
  })

  it('shows the author of a document where it stands, too', async () => {
    const { docs } = await app.payload.find({
      collection: 'items',
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, office.author),
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.every(({ workflowStatus }) => typeof workflowStatus === 'string')).toBe(true)
  })

  it('shows at once where a transition has led', async () => {
    const item = await buildItem(app.payload, office, { at: 'initialReview' })
    await act(app.payload, office.editor, { collection: 'items', id: item.id }, { action: 'approve' })
    const { docs } = await list(undefined, { where: { id: { equals: item.id } } })
    expect(docs[0]).toMatchObject({ workflowStep: 'review' })
  })
})
