import { sql as sqlTag } from '@payloadcms/db-postgres/drizzle'
import { graphql, requestOf, rest } from '../doors'
import { loose } from '../loose'
import { never } from '../rules'
import { statement } from '../subjects'
import { fewRoles, type Attack, type Door, type Lane, type Person, type Try } from '../types'

const spoofed = ({ run }: Lane, sql: string) =>
  `select set_config('workflow.transition', '${run}', true); ${sql}`

type Sql = (lane: Lane) => string

/** In one transaction, over a connection of its own. */
const bySql =
  (sql: Sql): Try =>
  async (lane) => {
    const client = await lane.pool.connect()
    try {
      await client.query(`begin; ${sql(lane)}; commit`)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

/** In one transaction of Payload's own adapter. */
const byAdapter =
  (sql: Sql): Try =>
  ({ payload, ...lane }) =>
    payload.db.drizzle.transaction((tx) => tx.execute(sqlTag.raw(sql({ payload, ...lane }))))

/** Writing on one of the plugin's own rows through every door that knows collections. */
function writing(
  slug: string,
  one: string,
  idOf: (lane: Lane) => string,
  data: Record<string, unknown>,
): Record<Exclude<Door, 'sql'>, Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).update({
      collection: slug,
      id: idOf(lane),
      data,
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const mutation = `mutation($id: String!, $data: mutation${one}UpdateInput!) {
    update${one}(id: $id, data: $data) { id } }`
  return {
    rest: (lane, who) => rest(lane, who, 'PATCH', `${slug}/${idOf(lane)}`, data),
    graphql: (lane, who) => graphql(lane, who, mutation, { id: idOf(lane), data }),
    local: locally(false),
    trusted: locally(true),
    adapter: (lane) => loose(lane.payload).db.updateOne({ collection: slug, id: idOf(lane), data }),
  }
}

/** Rows 3 and 16: trusted code, the adapter and SQL on what the review order itself keeps. */
export const ownTables: Attack[] = [
  {
    path: 3,
    name: 'the run, moved by hand',
    doors: {
      ...writing('workflow-runs', 'WorkflowRun', ({ run }) => run, {
        status: 'approved',
        step: null,
        rev: 99,
      }),
      sql: statement(
        ({ run }) =>
          `update workflow_runs set status = 'approved', step = null, rev = 99 where id = '${run}'`,
      ),
    },
    expected: never,
    changes: [],
  },
  {
    path: 3,
    name: 'the order, rewritten under its runs',
    doors: {
      ...writing('workflow-definitions', 'WorkflowDefinition', ({ definition }) => definition, {
        body: { steps: [] },
        edges: [{ from: 'draft', to: 'approved' }],
      }),
      sql: statement(
        ({ definition }) => `update workflow_definitions set edges = '[]' where id = '${definition}'`,
      ),
    },
    expected: never,
    changes: [],
    by: fewRoles,
  },
  ...(
    [
      [
        'a move under a spoofed transition',
        (lane: Lane) =>
          spoofed(
            lane,
            `update workflow_runs set status = 'approved', step = null, rev = rev + 1, seq = seq + 1 where id = '${lane.run}'`,
          ),
      ],
      [
        'an approval written in',
        ({ run }: Lane) =>
          `update workflow_runs set approvals = approvals || '[{"step":"x","actor":"y"}]' where id = '${run}'`,
      ],
      [
        'the history rewritten',
        ({ run }: Lane) =>
          `update workflow_events set actor_name = 'x' where run_id = '${run}'; truncate workflow_events`,
      ],
      [
        'an event made up',
        ({ run }: Lane) =>
          `insert into workflow_events (id, run_id, seq, rev, round, action, from_place, to_place, actor_id, actor_kind,
          actor_name, gates, content_hash, at, via, is_exclusive, hash, updated_at, created_at)
         select gen_random_uuid(), id, seq + 1, rev + 1, round, 'approve', workflow_place(status, step), 'approved', 'x', 'user',
          'x', '{}', 'x', now(), 'sql', true, 'x', now(), now() from workflow_runs where id = '${run}'`,
      ],
      [
        'a kept text rewritten',
        ({ run }: Lane) =>
          `update workflow_snapshots set content = '{}' where run_id = '${run}'; truncate workflow_snapshots`,
      ],
      ['the run deleted', ({ run }: Lane) => `delete from workflow_runs where id = '${run}'`],
    ] as const
  ).map(([name, sql]): Attack => ({
    path: 16,
    name,
    doors: {
      rest: 'no address leads to SQL',
      graphql: 'no address leads to SQL',
      local: 'the Local API has no SQL; its writes on these rows are row 3',
      trusted: 'the Local API has no SQL; its writes on these rows are row 3',
      adapter: byAdapter(sql),
      sql: bySql(sql),
    },
    expected: never,
    changes: [],
  })),
]
