import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  markAnswered,
  publishTopic,
  readStandings,
  schemaSql,
  sweepTopics,
} from '../../../../plugins/solicitation'
import { emptyDatabase, type TestDatabase } from '../../../support/database'
import { foreign, type ForeignPayload } from '../collections'
import { foreignConfig, told } from './config'

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

describe('solicitation alone in somebody else’s application', () => {
  let database: TestDatabase
  let payload: Payload
  let api: ForeignPayload
  const volunteers: string[] = []

  beforeAll(async () => {
    database = await emptyDatabase('foreigncalls')
    payload = await getPayload({ config: foreignConfig(database.url) })
    payload.db.pool.on('error', () => undefined)
    payload.logger.level = 'silent'
    await database.pool.query(schemaSql({ topics: 'calls', invitations: 'call_invitations' }))
    api = foreign(payload)
    for (const data of [
      { team: 'north' },
      { team: 'north' },
      { team: 'south' },
      { team: 'south', left: true },
      {},
    ])
      volunteers.push((await api.create({ collection: 'volunteers', data })).id)
  })
  beforeEach(() => void told.splice(0))
  afterAll(async () => {
    await payload.destroy()
    await database.drop()
  })

  /** What an application does with its own transactions. */
  async function inTransaction<T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }

  const call = async (data: Record<string, unknown> = {}) =>
    (
      await api.create({
        collection: 'calls',
        data: { title: 'call', opensAt: inDays(-1), deadline: inDays(5), ...data },
      })
    ).id
  const toldOf = (topic: string) =>
    told
      .filter((telling) => telling.topic === topic)
      .flatMap(({ people }) => [...people])
      .sort()

  it('asks whom the call is for, and says who was told', async () => {
    const id = await call({ wanted: { teams: ['north'] } })
    const published = await inTransaction((req) => publishTopic(req, id))
    expect(published).toEqual({ state: 'published', invited: 2 })
    expect(toldOf(id)).toEqual(volunteers.slice(0, 2).sort())
  })

  it('lets the sweep ask the rest of an audience larger than a batch', async () => {
    const id = await call()
    await inTransaction((req) => publishTopic(req, id))
    expect(toldOf(id)).toHaveLength(2)
    await sweepTopics(payload)
    await sweepTopics(payload)
    await sweepTopics(payload)
    expect(toldOf(id)).toEqual(volunteers.filter((_, index) => index !== 3).sort())
  })

  it('counts who answered', async () => {
    const id = await call({ wanted: { named: [volunteers[2]] } })
    await inTransaction((req) => publishTopic(req, id))
    await inTransaction((req) => markAnswered(req, { topic: id, people: [...volunteers] }))
    const standings = await readStandings(await createLocalReq({}, payload), [id])
    expect(standings.get(id)).toEqual({ invited: 1, read: 1, answered: 1 })
  })

  it('does nothing of it outside a transaction', async () => {
    const id = await call()
    const req = await createLocalReq({}, payload)
    await expect(publishTopic(req, id)).rejects.toThrow('no open transaction')
    expect(told).toEqual([])
  })

  it('keeps its rows from every API', async () => {
    const rows = { collection: 'call-invitations', overrideAccess: false }
    await expect(api.find(rows)).rejects.toThrow()
    await expect(api.create({ ...rows, data: {} })).rejects.toThrow()
  })
})
