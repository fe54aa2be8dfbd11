import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, type Office } from '../../support/factories'

type Attack = { name: string; sql: (places: Places) => string; refusedWith: string }
type Places = {
  item: string
  run: string
  otherRun: string
  definition: string
  author: string
  approver: string
  proxy: string
  revoked: string
}

const spoof = (run: string) => `select set_config('workflow.transition', '${run}', true);`

/** The event that would rightly follow, unless changed: somebody approves at the step where the run stands. */
const insertEvent = (run: string, change: Record<string, string> = {}) => {
  const ofRun = (expression: string) => `(select ${expression} from workflow_runs where id = '${run}')`
  const event: Record<string, string> = {
    id: `'${randomUUID()}'`,
    run_id: `'${run}'`,
    seq: ofRun('seq + 1'),
    rev: ofRun('rev + 1'),
    round: '1',
    action: `'approve'`,
    from_place: `'step:review'`,
    to_place: `'step:approval'`,
    actor_id: `'somebody'`,
    actor_kind: `'user'`,
    actor_name: `'somebody'`,
    gates: `'{}'`,
    content_hash: ofRun('content_hash'),
    at: 'now()',
    via: `'sql'`,
    is_exclusive: 'true',
    prev_hash: ofRun('head'),
    hash: `'forged'`,
    updated_at: 'now()',
    created_at: 'now()',
    ...change,
  }
  return `insert into workflow_events (${Object.keys(event).join(', ')}) values (${Object.values(event).join(', ')});`
}

/** The move that would rightly follow that event, unless changed. */
const move = (run: string, change: Record<string, string> = {}) => {
  const next: Record<string, string> = {
    step: `'approval'`,
    rev: 'rev + 1',
    seq: 'seq + 1',
    head: `'forged'`,
    ...change,
  }
  const assignments = Object.entries(next).map(([column, value]) => `${column} = ${value}`)
  return `update workflow_runs set ${assignments.join(', ')} where id = '${run}';`
}

/** The run's approvals with one more, at the step where it stands. */
const withApproval = (change: Record<string, string> = {}) => {
  const approval = { step: `'review'`, actor: `'somebody'`, hash: 'content_hash', of: '1', ...change }
  const pairs = Object.entries(approval).map(([key, value]) => `'${key}', ${value}`)
  return { approvals: `approvals || jsonb_build_array(jsonb_build_object(${pairs.join(', ')}))` }
}

const insertRun = (definition: string, change: Record<string, string>) => {
  const run: Record<string, string> = {
    id: `'${randomUUID()}'`,
    collection: `'items'`,
    definition_id: `'${definition}'`,
    status: `'draft'`,
    rev: '0',
    round: '0',
    authors: `'[]'`,
    approvals: `'[]'`,
    updated_at: 'now()',
    created_at: 'now()',
    ...change,
  }
  return `insert into workflow_runs (${Object.keys(run).join(', ')}) values (${Object.values(run).join(', ')});`
}

const columnValues: Record<string, string> = {
  visit: `'{"pool": 1}'`,
  assignees: `'["x"]'`,
  due_at: 'now()',
  waiting_for: `'role:author'`,
  is_pool: 'false',
  seq: 'seq + 1',
  sweep_at: `'2020-01-01'`,
  round: 'round + 1',
}

const attacks: Attack[] = [
  {
    name: 'an UPDATE of the step',
    sql: ({ run }) => `update workflow_runs set step = 'finalApproval' where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'an UPDATE of the status',
    sql: ({ run }) => `update workflow_runs set status = 'approved', step = null where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'an UPDATE of the revision',
    sql: ({ run }) => `update workflow_runs set rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'an UPDATE of the approvals',
    sql: ({ run }) => `update workflow_runs set approvals = '[]' where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'an UPDATE of the approved text’s hash',
    sql: ({ run }) => `update workflow_runs set content_hash = 'x' where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'an UPDATE of the authors',
    sql: ({ run }) => `update workflow_runs set authors = '[]' where id = '${run}'`,
    refusedWith: 'WF004',
  },
  {
    name: 'an UPDATE of the body',
    sql: ({ run }) => `update workflow_runs set scope = 'x' where id = '${run}'`,
    refusedWith: 'WF003',
  },
  {
    name: 'an UPDATE of the document',
    sql: ({ run }) => `update workflow_runs set document = 'x' where id = '${run}'`,
    refusedWith: 'WF003',
  },
  {
    name: 'a skip of steps under a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set status = 'approved', step = null, rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF008',
  },
  {
    name: 'a return to the draft under a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set status = 'draft', step = null, rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF008',
  },
  {
    name: 'a step back without an event under a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set step = 'initialReview', rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF009',
  },
  {
    name: 'a move of two revisions under a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set step = 'approval', rev = rev + 2 where id = '${run}'`,
    refusedWith: 'WF006',
  },
  {
    name: 'the right move without an event under a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set step = 'approval', rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF009',
  },
  {
    name: 'a transition of one run used for another',
    sql: ({ run, otherRun }) =>
      `${spoof(otherRun)} update workflow_runs set step = 'approval', rev = rev + 1 where id = '${run}'`,
    refusedWith: 'WF005',
  },
  {
    name: 'another order put under a submitted run',
    sql: ({ run }) =>
      `${spoof(run)} update workflow_runs set rev = rev + 1, step = 'approval', definition_id = (select id from workflow_definitions where key = 'issue-sign-off') where id = '${run}'`,
    refusedWith: 'WF007',
  },
  {
    name: 'a DELETE of the run',
    sql: ({ run }) => `delete from workflow_runs where id = '${run}'`,
    refusedWith: 'WF001',
  },
  {
    name: 'a run born approved',
    sql: ({ definition }) => insertRun(definition, { status: `'approved'`, rev: '4' }),
    refusedWith: 'WF002',
  },
  {
    name: 'a run born at a step',
    sql: ({ definition }) => insertRun(definition, { status: `'inReview'`, step: `'finalApproval'` }),
    refusedWith: 'WF002',
  },
  {
    name: 'a run born with approvals',
    sql: ({ definition }) => insertRun(definition, { approvals: `'[{"step":"x","actor":"y"}]'` }),
    refusedWith: 'WF002',
  },
  { name: 'a TRUNCATE of the runs', sql: () => 'truncate workflow_runs cascade', refusedWith: 'WF010' },
  {
    name: 'authors taken out in a spoofed transition',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run)} ${move(run, { ...withApproval(), authors: `'[]'` })}`,
    refusedWith: 'WF004',
  },
  {
    name: 'an event outside of a transition',
    sql: ({ run }) => insertEvent(run),
    refusedWith: 'WF021',
  },
  {
    name: 'an event in the transition of another run',
    sql: ({ run, otherRun }) => `${spoof(otherRun)} ${insertEvent(run)}`,
    refusedWith: 'WF021',
  },
  {
    name: 'an approval by an author',
    sql: ({ run, author }) => `${spoof(run)} ${insertEvent(run, { actor_id: `'${author}'` })}`,
    refusedWith: 'WF011',
  },
  {
    name: 'an approval in the place of an author',
    sql: ({ run, author }) => `${spoof(run)} ${insertEvent(run, { on_behalf_of: `'${author}'` })}`,
    refusedWith: 'WF011',
  },
  {
    name: 'an approval by an author that calls itself the clock’s',
    sql: ({ run, author }) =>
      `${spoof(run)} ${insertEvent(run, { action: `'timeout'`, actor_id: `'${author}'` })}
       ${move(run, withApproval({ actor: `'${author}'` }))}`,
    refusedWith: 'WF011',
  },
  {
    name: 'an event of a place where the run does not stand',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run, { from_place: `'step:finalApproval'`, to_place: `'approved'` })}`,
    refusedWith: 'WF016',
  },
  {
    name: 'an event that is not the next',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run, { seq: '99' })}`,
    refusedWith: 'WF016',
  },
  {
    name: 'an event of a revision that is not next',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run, { rev: '99' })}`,
    refusedWith: 'WF016',
  },
  {
    name: 'an event that follows another than the last',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run, { prev_hash: `'another'` })}`,
    refusedWith: 'WF016',
  },
  {
    name: 'an event that moves the run and calls itself none',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run, { rev: '2' })}`,
    refusedWith: 'WF016',
  },
  {
    name: 'a step that nobody has passed left behind',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run)} ${move(run)}`,
    refusedWith: 'WF020',
  },
  {
    name: 'a step passed by fewer than were asked for',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run)} ${move(run, withApproval({ of: '2' }))}`,
    refusedWith: 'WF020',
  },
  {
    name: 'an approval that nobody gave',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run)} ${move(run, withApproval({ actor: `'somebody else'` }))}`,
    refusedWith: 'WF018',
  },
  {
    name: 'an approval of another text than was seen',
    sql: ({ run }) => `${spoof(run)} ${insertEvent(run)} ${move(run, withApproval({ hash: `'x'` }))}`,
    refusedWith: 'WF018',
  },
  {
    name: 'an approval in a place that nobody acted in',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run)} ${move(run, withApproval({ onBehalfOf: `'somebody else'` }))}`,
    refusedWith: 'WF018',
  },
  {
    name: 'an approval made of a return',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run, { action: `'return'` })} ${move(run, withApproval())}`,
    refusedWith: 'WF018',
  },
  {
    name: 'a second step approved by one person',
    sql: ({ run, approver }) =>
      `${spoof(run)} ${insertEvent(run, { actor_id: `'${approver}'`, is_exclusive: 'false' })}
       ${move(run, withApproval({ actor: `'${approver}'` }))}`,
    refusedWith: 'WF015',
  },
  {
    name: 'a second step approved in the place of one person',
    sql: ({ run, approver }) =>
      `${spoof(run)} ${insertEvent(run, { on_behalf_of: `'${approver}'` })}
       ${move(run, withApproval({ onBehalfOf: `'${approver}'` }))}`,
    refusedWith: 'WF015',
  },
  {
    name: 'a line in the history used to move the run',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run, { action: `'comment'`, rev: '2', to_place: `'step:review'` })}
       ${move(run, { rev: 'rev' })}`,
    refusedWith: 'WF006',
  },
  {
    name: 'an end of the chain that is not the event’s',
    sql: ({ run }) =>
      `${spoof(run)} ${insertEvent(run)} ${move(run, { ...withApproval(), head: `'another'` })}`,
    refusedWith: 'WF009',
  },
  ...['visit', 'assignees', 'due_at', 'waiting_for', 'is_pool', 'seq', 'head', 'sweep_at', 'round'].map(
    (column): Attack => ({
      name: `an UPDATE of ${column}`,
      sql: ({ run }) =>
        `update workflow_runs set ${column} = ${columnValues[column] ?? 'null'} where id = '${run}'`,
      refusedWith: 'WF005',
    }),
  ),
  {
    name: 'a run born with a history',
    sql: ({ definition }) => insertRun(definition, { seq: '4', head: `'x'` }),
    refusedWith: 'WF002',
  },
  {
    name: 'a proxy that has begun given to another',
    sql: ({ proxy, author }) => `update workflow_proxies set proxy_id = '${author}' where id = '${proxy}'`,
    refusedWith: 'WF022',
  },
  {
    name: 'a proxy of another person made of one',
    sql: ({ proxy, author }) =>
      `update workflow_proxies set principal_id = '${author}' where id = '${proxy}'`,
    refusedWith: 'WF022',
  },
  {
    name: 'a proxy that has begun made to begin earlier',
    sql: ({ proxy }) =>
      `update workflow_proxies set from_at = from_at - interval '1 year' where id = '${proxy}'`,
    refusedWith: 'WF022',
  },
  {
    name: 'a DELETE of a proxy that has begun',
    sql: ({ proxy }) => `delete from workflow_proxies where id = '${proxy}'`,
    refusedWith: 'WF022',
  },
  {
    name: 'a revocation undone',
    sql: ({ revoked }) => `update workflow_proxies set revoked_at = null where id = '${revoked}'`,
    refusedWith: 'WF022',
  },
  {
    name: 'an UPDATE of history',
    sql: ({ run }) => `update workflow_events set actor_name = 'x' where run_id = '${run}'`,
    refusedWith: 'WF010',
  },
  {
    name: 'a DELETE of history',
    sql: ({ run }) => `delete from workflow_events where run_id = '${run}'`,
    refusedWith: 'WF010',
  },
  { name: 'a TRUNCATE of history', sql: () => 'truncate workflow_events', refusedWith: 'WF010' },
  {
    name: 'an UPDATE of a kept text',
    sql: ({ run }) => `update workflow_snapshots set content = '{}' where run_id = '${run}'`,
    refusedWith: 'WF012',
  },
  {
    name: 'a DELETE of a kept text',
    sql: ({ run }) => `delete from workflow_snapshots where run_id = '${run}'`,
    refusedWith: 'WF012',
  },
  { name: 'a TRUNCATE of the kept texts', sql: () => 'truncate workflow_snapshots', refusedWith: 'WF012' },
  {
    name: 'an UPDATE of a definition',
    sql: ({ definition }) => `update workflow_definitions set edges = '[]' where id = '${definition}'`,
    refusedWith: 'WF013',
  },
  {
    name: 'a DELETE of a definition',
    sql: ({ definition }) => `delete from workflow_definitions where id = '${definition}'`,
    refusedWith: 'WF013',
  },
  {
    name: 'a document put under another run',
    sql: ({ item, otherRun }) => `update items set workflow_id = '${otherRun}' where id = '${item}'`,
    refusedWith: 'WF014',
  },
  {
    name: 'a document taken out of review',
    sql: ({ item }) => `update items set workflow_id = null where id = '${item}'`,
    refusedWith: 'WF014',
  },
]

describe('PostgreSQL itself, against a superuser past the application', () => {
  let app: TestApplication
  let office: Office
  let places: Places

  beforeAll(async () => {
    app = await openApplication('database')
    office = await buildOffice(app.payload)
    places = await placesOf(
      await buildItem(app.payload, office, { at: 'review' }),
      await buildItem(app.payload, office),
    )
  })
  afterAll(() => app.close())

  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    'refuses %s',
    async (_, { sql, refusedWith }) => {
      const before = await state()
      expect(await codeOf(sql(places))).toBe(refusedWith)
      expect(await state()).toEqual(before)
    },
  )

  it('lets go of the permission to move when the transaction ends', async () => {
    const client = new pg.Client({ connectionString: app.url })
    await client.connect()
    await client.query(`begin; ${spoof(places.run)} commit;`)
    const { rows } = await client.query<{ left: string }>(
      `select current_setting('workflow.transition', true) as left`,
    )
    await client.end()
    expect(rows).toEqual([{ left: '' }])
  })

  async function placesOf(item: Item, other: Item): Promise<Places> {
    const { rows } = await app.pool.query<{ id: string; definition_id: string }>(
      'select id, definition_id from workflow_runs where document = any($1) order by document = $2 desc',
      [[item.id, other.id], item.id],
    )
    return {
      item: item.id,
      run: rows[0]?.id ?? '',
      otherRun: rows[1]?.id ?? '',
      definition: rows[0]?.definition_id ?? '',
      author: office.author.id,
      approver: office.editor.id,
      proxy: await proxyFor(office.chair.id),
      revoked: await proxyFor(office.viceChair.id, 'now()'),
    }
  }

  async function proxyFor(principal: string, revokedAt = 'null'): Promise<string> {
    const { rows } = await app.pool.query<{ id: string }>(
      `insert into workflow_proxies (id, principal_id, proxy_id, from_at, until_at, revoked_at, updated_at, created_at)
       values (gen_random_uuid(), $1, $2, now() - interval '1 day', now() + interval '1 day', ${revokedAt}, now(), now())
       returning id`,
      [principal, office.supervisor.id],
    )
    return rows[0]?.id ?? ''
  }

  async function codeOf(sql: string): Promise<string> {
    const client = new pg.Client({ connectionString: app.url })
    await client.connect()
    try {
      await client.query(`begin; ${sql}; commit;`)
      return 'done'
    } catch (error) {
      return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)
    } finally {
      await client.end()
    }
  }

  async function state(): Promise<unknown[]> {
    const tables = [
      'workflow_runs',
      'workflow_events',
      'workflow_snapshots',
      'workflow_definitions',
      'workflow_proxies',
      'items',
    ]
    return Promise.all(
      tables.map(
        async (table) => (await app.pool.query(`select * from ${table} order by id`)).rows as unknown,
      ),
    )
  }
})
