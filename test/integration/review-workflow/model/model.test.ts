import fc from 'fast-check'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyTx, verifyHistory } from '../../../../plugins/review-workflow'
import { recordFigure } from '../../../support/figure'
import { openReviewOffice, type OpenOffice } from '../../../support/reviewOffice/open'
import { buildCast, finderIn, proxies, type Player } from './cast'
import { definitions } from './definitions'
import { play, type Tally } from './play'
import { readStored, writePaper } from './stored'
import { emptyWorld, odd } from './world'

const isFull = process.env.MINQIAO_FULL === '1'
const runs = isFull ? 1_000 : 96
const atOnce = 6
const most = 20
const seed = Number(process.env.MINQIAO_SEED ?? Date.now() % 2_147_483_647)

const dice = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 12, maxLength: 12 })
const scenario = fc.record({
  order: fc.nat({ max: definitions.length - 1 }),
  isShared: fc.boolean(),
  acts: fc.array(dice, { minLength: 12, maxLength: most, size: 'max' }),
})
type Scenario = { order: number; isShared: boolean; acts: number[][] }

describe('the whole of it against its model', () => {
  let office: OpenOffice
  let cast: Player[] = []
  const tally: Tally = { actions: 0, refused: 0, edits: 0, approved: 0 }

  beforeAll(async () => {
    const [first, ...others] = definitions
    if (!first) throw new Error('there is no order')
    office = await openReviewOffice('model', {
      articles: first,
      papers: first,
      others,
      connections: 12,
      findPeople: finderIn(() => cast),
      checks: { odd: ({ document }) => Promise.resolve(odd(document.title)) },
    })
    cast = await buildCast(office.payload)
    for (const [proxy, principal] of proxies) {
      await office.pool.query(
        `insert into workflow_proxies (id, principal_id, proxy_id, from_at, until_at, updated_at, created_at)
         values (gen_random_uuid(), $1, $2, now() - interval '1 day', now() + interval '1 day', now(), now())`,
        [idOf(principal), idOf(proxy)],
      )
    }
  })
  afterAll(() => office.close())

  it(`${runs} runs of up to ${most} actions: after each, the database is the model`, async () => {
    const cpu = process.cpuUsage()
    const property = fc.asyncProperty(
      fc.array(scenario, { minLength: atOnce, maxLength: atOnce }),
      async (scenarios) => {
        await Promise.all(scenarios.map(playOut))
      },
    )
    await fc.assert(property, { numRuns: Math.ceil(runs / atOnce), seed, endOnFailure: true })
    const { events, broken } = await verifyHistory(await anyTx({ payload: office.payload } as PayloadRequest))
    const { user, system } = process.cpuUsage(cpu)
    console.log(
      `model: ${Math.round((user + system) / 1e6)} s of CPU, seed ${seed}, ${JSON.stringify(tally)}, ${events} events`,
    )
    recordFigure({
      name: 'model: runs of up to 20 actions against PostgreSQL',
      measured: `${runs} (${tally.actions} actions, ${tally.refused} refused, seed ${seed})`,
      limit: '≥ 1,000',
      ok: runs >= 1_000,
    })
    expect(broken).toEqual([])
    expect(tally.approved).toBeGreaterThan(runs / 100)
  }, 900_000)

  async function playOut({ order, isShared, acts }: Scenario): Promise<void> {
    const definition = definitions[order]
    if (!definition) throw new Error('there is no such order')
    const authors = [idOf('Author'), ...(isShared ? [idOf('WritingEditor')] : [])]
    const { document, run } = await writePaper(office.pool, { definition: definition.key, authors })
    const world = emptyWorld(document, run, definition, authors)
    let stored = await readStored(office.pool, document, run)
    for (const one of acts) stored = await play({ ...office, cast }, world, stored, one, tally)
  }

  const idOf = (name: string): string => cast.find((person) => person.name === name)?.id ?? ''
})
