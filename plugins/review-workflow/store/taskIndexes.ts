/**
 * What the boxes of tasks are read by, so that a page costs the same however many runs there are. The
 * first serves "what waits at these steps, oldest first", the second "what of it is overdue".
 */
export const taskIndexes = `
create index if not exists workflow_runs_pool on workflow_runs
  (coalesce(scope, ''), definition_id, step, waiting_since, id) where status = 'inReview' and is_pool;
create index if not exists workflow_runs_pool_due on workflow_runs
  (coalesce(scope, ''), definition_id, step, due_at) where status = 'inReview' and is_pool and due_at is not null;
create index if not exists workflow_runs_assignees on workflow_runs
  using gin (assignees) where status = 'inReview';
create index if not exists workflow_runs_authors on workflow_runs using gin (authors);
create index if not exists workflow_events_decided on workflow_events (actor_id, at desc, id desc)
  where action in ('approve', 'return', 'sendBack', 'reject', 'transfer', 'delegate', 'handBack');
create index if not exists workflow_copies_box on workflow_copies (person, ((read_at is not null)), at desc, id desc);`
