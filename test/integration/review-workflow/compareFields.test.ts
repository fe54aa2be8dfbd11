import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkflow, transition } from '../../../plugins/review-workflow'
import { compareTexts } from '../../../plugins/review-workflow/operations/compareTexts'
import { emptyDatabase, type TestDatabase } from '../../support/database'
import { foreign, type ForeignPayload } from '../foreign/collections'
import { compareConfig } from './compareConfig'

const canary = (name: string) => `canary-${name}`
const kept = ['never', 'private', 'whileOpen', 'blotted', 'removed', 'row'].map(canary)

describe('a kept text', () => {
  let database: TestDatabase
  let payload: Payload
  let api: ForeignPayload
  let note: string
  let hash: string

  beforeAll(async () => {
    database = await emptyDatabase('compare_fields')
    payload = await getPayload({ config: compareConfig(database.url) })
    payload.db.pool.on('error', () => undefined)
    payload.logger.level = 'silent'
    api = foreign(payload)
    for (const email of ['author@example.org', 'reader@example.org'])
      await payload.db.create({ collection: 'users', data: { email } })
    const created = await api.create({
      collection: 'notes',
      data: {
        title: '旧标题',
        kind: null,
        isOpen: true,
        never: canary('never'),
        private: canary('private'),
        whileOpen: canary('whileOpen'),
        blotted: canary('blotted'),
        removed: canary('removed'),
        tab: { rows: [{ shown: '看得见的', kept: canary('row') }] },
      },
      req: await as('author'),
    })
    note = created.id
    await transition({ req: await as('author'), collection: 'notes', id: note, action: 'submit', rev: 0 })
    // Everything is taken out again, past the freeze, so that only the kept text still has it.
    await database.pool.query(`
      update notes set title = '新标题', is_open = false, never = null, private = null, while_open = null,
        blotted = null, removed = null`)
    await database.pool.query('delete from notes_tab_rows')
    const { events } = await readWorkflow(await as('author'), 'notes', note)
    hash = events[0]?.contentHash ?? ''
  })
  afterAll(async () => {
    await payload.destroy()
    await database.drop()
  })

  const as = async (name: 'author' | 'reader'): Promise<PayloadRequest> => {
    const { docs } = await api.find({
      collection: 'users',
      where: { email: { equals: `${name}@example.org` } },
    })
    const [user] = docs
    if (!user) throw new Error(`no account of ${name}`)
    const local = await createLocalReq({}, payload)
    Object.assign(local, { user: { ...user, collection: 'users' } })
    return local
  }
  const compared = async (name: 'author' | 'reader') =>
    JSON.stringify(await compareTexts(await as(name), 'notes', note, { from: hash, to: 'current' }))

  it('shows a reader nothing that the document keeps from them', async () => {
    const answer = await compared('reader')
    expect(answer).toContain('标题')
    expect(answer).toContain('看得见的')
    expect(kept.filter((value) => answer.includes(value))).toEqual([])
  })

  it('shows its writer what is kept from others only', async () => {
    const answer = await compared('author')
    expect(kept.filter((value) => answer.includes(value))).toEqual(
      ['private', 'blotted', 'removed'].map(canary),
    )
  })

  it('says nothing that was not in it', async () => {
    expect(await compared('author')).not.toContain('default')
  })
})
