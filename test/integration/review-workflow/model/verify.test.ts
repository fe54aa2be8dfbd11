import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql, transition, verifyHistory, type ActionId } from '../../../../plugins/review-workflow'
import { eventHash } from '../../../../plugins/review-workflow/store/chain'
import { chained, readEvents } from '../../../../plugins/review-workflow/store/events'
import type { BrokenLink } from '../../../../plugins/review-workflow/operations/verifyHistory'
import type { Executor } from '../../../../plugins/review-workflow/store/tx'
import { recordFigure } from '../../../support/figure'
import { openReviewOffice, type OpenOffice } from '../../../support/reviewOffice/open'
import { buildCast, finderIn, type Player } from './cast'
import { definitions } from './definitions'
import { writePaper } from './stored'

type Place = Omit<BrokenLink, 'run'>
type Tampering = { name: string; with: (run: string) => string; found: Place[] }

/** Of six events. */
const cut = 4
const setting = (column: string, value: string) => (run: string) =>
  `update workflow_events set ${column} = ${value} where run_id = '${run}' and seq = ${cut}`

/** Every column that says something, and another value for it. */
const said: Record<string, string> = {
  rev: '40',
  round: '7',
  action: `'reject'`,
  from_place: `'draft'`,
  to_place: `'approved'`,
  actor_id: `'somebody'`,
  actor_kind: `'system'`,
  actor_name: `'别人'`,
  reason: `'另一个理由'`,
  reason_code: `'no'`,
  gates: `'{"facts": false}'`,
  content_hash: `'another text'`,
  at: `at - interval '1 day'`,
  via: `'sql'`,
  on_behalf_of: `'somebody'`,
  on_behalf_of_name: `'别人'`,
  details: `'{"people": [{"id": "x", "name": "别人"}]}'`,
  address: `'192.0.2.1'`,
}

const tamperings: Tampering[] = [
  ...Object.entries(said).map(([column, value]) => ({
    name: `another ${column}`,
    with: setting(column, value),
    found: [{ seq: cut, problem: 'hash' as const }],
  })),
  {
    name: 'an event removed in the middle',
    with: (run) => `delete from workflow_events where run_id = '${run}' and seq = ${cut}`,
    found: [
      { seq: 5, problem: 'gap' },
      { seq: 5, problem: 'previous' },
      { seq: 6, problem: 'gap' },
      { seq: 6, problem: 'tail' },
    ],
  },
  {
    name: 'two events in the other order',
    with: (
      run,
    ) => `update workflow_events set seq = case seq when 3 then 104 else 103 end where run_id = '${run}' and seq in (3, 4);
      update workflow_events set seq = seq - 100 where run_id = '${run}' and seq > 100`,
    found: [
      { seq: 3, problem: 'previous' },
      { seq: 4, problem: 'previous' },
      { seq: 5, problem: 'previous' },
    ],
  },
  {
    name: 'the end cut off',
    with: (run) => `delete from workflow_events where run_id = '${run}' and seq = 6`,
    found: [{ seq: 6, problem: 'tail' }],
  },
  {
    name: 'the whole of it removed',
    with: (run) => `delete from workflow_events where run_id = '${run}'`,
    found: [{ seq: 1, problem: 'tail' }],
  },
  {
    name: 'an event put at the end',
    with: (run) => `insert into workflow_events select (jsonb_populate_record(e, jsonb_build_object(
      'id', gen_random_uuid(), 'seq', 7, 'idempotency_key', null))).* from workflow_events e where run_id = '${run}' and seq = 6`,
    found: [
      { seq: 7, problem: 'previous' },
      { seq: 8, problem: 'tail' },
    ],
  },
  {
    name: 'another end written on the run',
    with: (run) => `update workflow_runs set head = 'forged' where id = '${run}'`,
    found: [{ seq: 7, problem: 'tail' }],
  },
  {
    name: 'another length written on the run',
    with: (run) => `update workflow_runs set seq = 5 where id = '${run}'`,
    found: [{ seq: 7, problem: 'tail' }],
  },
]

class Undo extends Error {}

describe('a history past all triggers changed by a superuser', () => {
  let office: OpenOffice
  let run: string
  let found = 0

  beforeAll(async () => {
    const [anyone] = definitions
    if (!anyone) throw new Error('there is no order')
    let cast: Player[] = []
    office = await openReviewOffice('verify', {
      articles: anyone,
      papers: anyone,
      findPeople: finderIn(() => cast),
    })
    cast = await buildCast(office.payload)
    run = await reviewed(cast)
    // Others beside it: what is found must be found in the right one.
    await reviewed(cast)
  })
  afterAll(async () => {
    recordFigure({
      name: 'verify: kinds of tampering found, each at its place',
      measured: `${found} of ${tamperings.length + 1}`,
      limit: 'all',
      ok: found === tamperings.length + 1,
    })
    await office.close()
  })

  it('is whole before', async () => {
    expect(await after(() => Promise.resolve())).toEqual([])
  })

  it.each(tamperings.map((one) => [one.name, one] as const))('%s: found, and where', async (_, tampering) => {
    const broken = await after((tx) => tx.execute(sql.raw(tampering.with(run))))
    expect(broken).toEqual(tampering.found.map((place) => ({ run, ...place })))
    found += 1
  })

  it('an event rewritten together with its own hash: the next one does not follow it', async () => {
    const broken = await after(async (tx) => {
      const event = (await readEvents(tx, run)).find(({ seq }) => seq === cut)
      if (!event) throw new Error('there is no such event')
      const hash = eventHash(event.prevHash, chained({ ...event, actorName: '别人' }))
      await tx.execute(
        sql`update workflow_events set actor_name = '别人', hash = ${hash} where run_id = ${run} and seq = ${cut}`,
      )
    })
    expect(broken).toEqual([{ run, seq: cut + 1, problem: 'previous' }])
    found += 1
  })

  /** What is found after a tampering that is undone again. */
  async function after(tamper: (tx: Executor) => Promise<unknown>): Promise<BrokenLink[]> {
    let broken: BrokenLink[] = []
    const work = office.payload.db.drizzle.transaction(async (opened) => {
      const tx = opened as unknown as Executor
      await tx.execute(sql`set local session_replication_role = replica`)
      await tamper(tx)
      broken = (await verifyHistory(tx)).broken
      throw new Undo()
    })
    await work.catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
    return broken
  }

  /** Submitted, talked about, sent on and approved: six events. */
  async function reviewed(cast: Player[]): Promise<string> {
    const who = (name: string) => cast.find((player) => player.name === name)
    const paper = await writePaper(office.pool, { definition: 'anyone', authors: [who('Author')?.id ?? ''] })
    const act = async (name: string, action: ActionId, rev: number, more: { signers?: string[] } = {}) => {
      const req: PayloadRequest = await createLocalReq({}, office.payload)
      Object.assign(req, { user: { ...who(name)?.user } })
      const gates = { facts: { ticked: true, note: '已核' } }
      await transition({
        req,
        collection: 'papers',
        id: paper.document,
        action,
        rev,
        gates,
        reason: '因故',
        ...more,
      })
    }
    await act('Author', 'submit', 0)
    await act('Editor1', 'cc', 1, { signers: [who('Chair')?.id ?? ''] })
    await act('Editor1', 'approve', 1)
    await act('Editor2', 'comment', 2)
    await act('Secretary1', 'approve', 2)
    await act('Chair', 'approve', 3)
    return paper.run
  }
})
