import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type pg from 'pg'
import { cloneDatabase, type TestDatabase } from '../support/database'
import { brokenInvariants, checks } from './checks'

/** Damage that no door of the application allows, done past all triggers, and the invariants it must break. */
const damages: [string, string, string][] = [
  [
    'I1',
    'a run moved without an event',
    `update workflow_runs set status = 'approved', step = null where status = 'inReview'`,
  ],
  [
    'I1',
    'a skipped step',
    `update workflow_events set to_place = 'approved' where from_place = 'step:initialReview' and action = 'approve'`,
  ],
  [
    'I1',
    'an end of history cut off',
    `delete from workflow_events e where seq > 1 and not exists (select from workflow_events n where n.run_id = e.run_id and n.seq > e.seq)`,
  ],
  [
    'I1',
    'a document under somebody else’s run',
    `update items set workflow_id = (select max(id::text)::uuid from workflow_runs where collection = 'issues')`,
  ],
  [
    'I1',
    'an end of history cut off, and the run with it',
    `update workflow_runs set seq = seq - 1 where status = 'approved'`,
  ],
  [
    'I1',
    'a step passed by nobody',
    `update workflow_runs set approvals = approvals - 0 where status = 'approved'`,
  ],
  [
    'I1',
    'a step reached over one that nobody passed',
    `update workflow_runs set approvals = '[]' where status = 'inReview' and step <> 'initialReview'`,
  ],
  ['I2', 'a kept text removed', `delete from workflow_snapshots`],
  [
    'I2',
    'an approval of another text',
    `update workflow_events set content_hash = 'x' where action = 'approve' and from_place = 'step:review'`,
  ],
  [
    'I2',
    'an approval that counts for another text',
    `update workflow_runs set approvals = jsonb_set(approvals, '{0,hash}', '"x"') where status = 'approved'`,
  ],
  [
    'I2',
    'an edition with other words',
    `update editions set content = jsonb_set(content, '{entries,0,title}', '"x"') where projection = 'internal'`,
  ],
  ['I2', 'a source of a composite forgotten', `delete from edition_sources where series = 'jianyan'`],
  [
    'I2',
    'an item taken back after its issue was signed',
    `update workflow_runs set status = 'rejected' where document = (select min(source) from edition_sources)`,
  ],
  [
    'I2',
    'more credit than there is',
    `update editions set content = jsonb_set(content, '{entries,0,sources,0,share}', '90') where series = 'jianyan' and projection = 'internal'`,
  ],
  ['I2', 'an item freed while its issue holds', `update edition_sources set voided_at = now()`],
  ['I2', 'an edition void without a reason', `update editions set voided_at = now() where number = 1`],
  ['I2', 'an edition removed', `delete from editions where projection = 'public'`],
  [
    'I3',
    'an approval by an author',
    `update workflow_runs set authors = authors || (select jsonb_agg(actor_id) from workflow_events where action = 'approve')`,
  ],
  ['I3', 'a submitter who is no author', `update workflow_runs set authors = '[]'`],
  [
    'I3',
    'two steps by one person',
    `update workflow_runs set approvals = (select jsonb_agg(one || '{"actor": "one"}') from jsonb_array_elements(approvals) one)
      where status = 'approved'`,
  ],
  ['I4', 'a gap in the numbers', `update editions set number = number + 10 where number = 4`],
  [
    'I4',
    'a gap in the cumulative numbers',
    `update editions set cumulative_number = cumulative_number + 10 where number = 4`,
  ],
  [
    'I4',
    'a year that begins late',
    `update editions set number = number + 1, cumulative_number = cumulative_number + 1 where series = 'jianyan'`,
  ],
  ['I4', 'a counter ahead', `update issue_counters set last = last + 1`],
  ['I4', 'an issue with another number', `update issues set number = 99 where number = 1`],
  ['I5', 'an entry shown that was not to be', `update issues_entries set publish = false`],
  [
    'I5',
    'a source in public',
    `update editions set content = jsonb_set(content, '{entries,0,source}', '"x"') where projection = 'public'`,
  ],
  [
    'I5',
    'a reporter’s address in public',
    `update editions set content = jsonb_set(content, '{editorsNote}', to_jsonb((select reporter_email from items i join issues_entries x on x.item_id = i.id where x._parent_id = issue_id limit 1))) where projection = 'public'`,
  ],
  [
    'I5',
    'a public text that nobody wrote for the public',
    `update issues_entries set public_text = '' where publish`,
  ],
  [
    'I5',
    'a mail to a subscriber with a file',
    `insert into messages (id, key, message_id, template, text, attachments, related_id, related_collection, updated_at, created_at)
     select gen_random_uuid(), 'issue:' || issue_id || ':x@example.org', 'x', 'edition', '', '[{}]', issue_id::text, 'issues', now(), now()
     from editions limit 1`,
  ],
  [
    'I5',
    'a mail to nobody on the list',
    `insert into messages (id, key, message_id, template, updated_at, created_at) values (gen_random_uuid(), 'issue:x:y', 'x', 'issue', now(), now())`,
  ],
  [
    'I5',
    'a reader’s words that nobody looked at',
    `insert into reader_feedback (id, issue_id, position, series, year, number, state, updated_at, created_at)
     select gen_random_uuid(), id, 1, 'x', 2026, 1, 'shown', now(), now() from issues limit 1`,
  ],
  [
    'I5',
    'a subscriber who did not agree',
    `insert into subscribers (id, email, state, updated_at, created_at) values (gen_random_uuid(), 'x@example.org', 'active', now(), now())`,
  ],
  ['I6', 'a decision without its mail', `delete from messages where key like 'item:%:rev:5'`],
  ['I6', 'a mail without its decision', `update messages set key = replace(key, ':rev:5', ':rev:50')`],
  ['I6', 'a dispatch without its mail', `delete from messages where key like 'assignment:%'`],
  ['I6', 'an author not told of the issue', `delete from messages where key like '%:issued:%'`],
  ['I6', 'a mail sent without a word of it', `update messages set state = 'sent' where state = 'queued'`],
  [
    'I6',
    'a mail held by nobody',
    `update messages set state = 'sending', worker_id = 'gone' where state = 'queued'`,
  ],
  [
    'I7',
    'an item forgotten',
    `update workflow_runs set waiting_since = now() - interval '31 days' where status = 'inReview'`,
  ],
  [
    'I7',
    'an item waiting since nobody knows when',
    `update workflow_runs set waiting_since = null where status = 'inReview'`,
  ],
  ['I7', 'an accepted answer kept from the author', `delete from messages where key like '%:handled:%'`],
  [
    'I8',
    'approvals that do not add up',
    `update workflow_runs set approvals = '[]' where status = 'approved'`,
  ],
  [
    'I8',
    'an approval of the history that counts no more',
    `update workflow_events set details = '{"voided": ["review"]}' where to_place = 'approved'`,
  ],
  ['I8', 'rounds that do not add up', `update workflow_runs set round = round + 1`],
  ['I8', 'a link of history swapped', `update workflow_events set prev_hash = 'x' where seq = 2`],
  ['I9', 'a clock that was over at dispatch', `update assignments set due_at = dispatched_at`],
  ['I9', 'an entry taken out of a journal', `delete from duty_events where number = 2`],
  ['I9', 'a move that nobody made', `update assignments set rev = rev + 1`],
  ['I9', 'a state set by hand', `update assignments set state = 'cancelled'`],
  ['I9', 'a deadline set by hand', `update assignments set due_at = due_at + interval '1 day'`],
  ['I9', 'a clock stopped by hand', `update assignments set paused_at = now()`],
  [
    'I9',
    'a request for return that nobody has to decide',
    `update duty_requests set state = 'refused' where kind = 'return'`,
  ],
  ['I9', 'an answer removed', `delete from feedback where kind = 'departmentReply'`],
  ['I9', 'an acceptance without a verdict', `delete from feedback where verdict = 'accept'`],
  [
    'I9',
    'a reminder after the answer',
    `insert into duty_events (id, assignment_id, item_id, number, act, at, via)
     select gen_random_uuid(), a.id, a.item_id, (select count(*) + 1 from duty_events e where e.assignment_id = a.id),
       'notice', now(), 'system' from assignments a where a.state = 'accepted'`,
  ],
  ['I9', 'a promise without a day', `update assignments set implementation = 'promised', promised_at = null`],
  ['I9', 'a duty sent back that nobody found unsolved', `update assignments set reopened_at = now()`],
]

describe('the invariants notice', () => {
  let database: TestDatabase
  let client: pg.PoolClient

  beforeAll(async () => {
    database = await cloneDatabase('damage', inject('demoDatabase'))
    client = await database.pool.connect()
  })
  beforeEach(async () => {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    return async () => {
      await client.query('rollback')
    }
  })
  afterAll(async () => {
    client.release()
    await database.drop()
  })

  it('nothing where nothing is wrong', async () => {
    expect(await brokenInvariants(client)).toEqual([])
  })

  it.each(damages)('%s: %s', async (id, _, damage) => {
    await client.query(damage)
    expect((await brokenInvariants(client)).map((broken) => broken.id)).toContain(id)
  })

  it('damage of every kind: no check is without its damage', async () => {
    const noticed = new Set<string>()
    for (const [, , damage] of damages) {
      await client.query('savepoint undamaged')
      await client.query(damage)
      for (const { promise } of await brokenInvariants(client)) noticed.add(promise)
      await client.query('rollback to undamaged')
    }
    expect(checks.map(({ promise }) => promise).filter((promise) => !noticed.has(promise))).toEqual([])
  })
})
