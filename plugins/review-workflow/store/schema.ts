/**
 * What PostgreSQL itself enforces, whoever writes: idempotent, run by a migration and, where a schema
 * was pushed without migrations, at start.
 *
 * @param tables document tables that carry the `workflow_id` pointer
 */
export const workflowSchemaSql = (tables: readonly string[]): string =>
  [indexes, placeFunction, runGuard, eventGuard, definitionGuard, ...tables.map(pointerGuard)].join('\n')

const indexes = `
create unique index if not exists workflow_runs_document_once on workflow_runs (collection, document);
create index if not exists workflow_runs_waiting on workflow_runs (collection, step) where status = 'inReview';
create unique index if not exists workflow_events_seq_once on workflow_events (run_id, seq);
create unique index if not exists workflow_events_key_once on workflow_events (run_id, idempotency_key) where idempotency_key is not null;
create unique index if not exists workflow_events_two_persons on workflow_events (run_id, round, actor_id)
  where action = 'approve' and is_exclusive;
create unique index if not exists workflow_snapshots_once on workflow_snapshots (run_id, content_hash);`

const placeFunction = `
create or replace function workflow_place(status text, step text) returns text language sql immutable as
$$ select case when status = 'inReview' then 'step:' || coalesce(step, '') else status end $$;`

const runGuard = `
create or replace function workflow_guard_run() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'workflow: a run cannot be deleted' using errcode = 'WF001';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'draft' or new.step is not null or new.rev <> 0 or new.round <> 0 or new.approvals <> '[]'::jsonb then
      raise exception 'workflow: a run is born as an untouched draft' using errcode = 'WF002';
    end if;
    return new;
  end if;
  if new.collection <> old.collection or (old.document is not null and new.document is distinct from old.document)
     or new.scope is distinct from old.scope then
    raise exception 'workflow: a run belongs to one document' using errcode = 'WF003';
  end if;
  if (new.status, new.step, new.rev, new.round, new.approvals, new.content_hash, new.submitted_by, new.definition_id)
     is not distinct from
     (old.status, old.step, old.rev, old.round, old.approvals, old.content_hash, old.submitted_by, old.definition_id) then
    if new.authors is distinct from old.authors and old.document is not null
       and not (old.status in ('draft', 'returned') and new.authors @> old.authors) then
      raise exception 'workflow: nobody is added to or taken from the authors of a text under review' using errcode = 'WF004';
    end if;
    return new;
  end if;
  if current_setting('workflow.transition', true) is distinct from old.id::text then
    raise exception 'workflow: the step changes only by a transition' using errcode = 'WF005';
  end if;
  if new.rev <> old.rev + 1 then
    raise exception 'workflow: a transition moves the revision by one' using errcode = 'WF006';
  end if;
  if not new.authors @> old.authors then
    raise exception 'workflow: whoever wrote stays an author' using errcode = 'WF004';
  end if;
  if new.definition_id <> old.definition_id and old.status <> 'draft' then
    raise exception 'workflow: a submitted run keeps its definition' using errcode = 'WF007';
  end if;
  if not exists (
    select 1 from workflow_definitions d, jsonb_array_elements(d.edges) edge
    where d.id = new.definition_id
      and edge->>'from' = workflow_place(old.status, old.step) and edge->>'to' = workflow_place(new.status, new.step)
  ) then
    raise exception 'workflow: no such move from % to %', workflow_place(old.status, old.step), workflow_place(new.status, new.step)
      using errcode = 'WF008';
  end if;
  if not exists (
    select 1 from workflow_events e where e.run_id = old.id and e.rev = new.rev
      and e.from_place = workflow_place(old.status, old.step) and e.to_place = workflow_place(new.status, new.step)
  ) then
    raise exception 'workflow: a transition without its event' using errcode = 'WF009';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_run before insert or update or delete on workflow_runs
  for each row execute function workflow_guard_run();`

const eventGuard = `
create or replace function workflow_guard_event() returns trigger language plpgsql as $$
declare
  run workflow_runs;
begin
  if tg_op <> 'INSERT' then
    raise exception 'workflow: history is append-only' using errcode = 'WF010';
  end if;
  select * into run from workflow_runs where id = new.run_id;
  if new.action = 'approve' and run.authors ? new.actor_id then
    raise exception 'workflow: nobody approves what they wrote' using errcode = 'WF011';
  end if;
  if new.action = 'approve' and not new.is_exclusive and not exists (
    select 1 from workflow_definitions d where d.id = run.definition_id and (d.body->>'allowSameApprover')::boolean
  ) then
    raise exception 'workflow: this order wants two persons' using errcode = 'WF015';
  end if;
  if new.rev <> run.rev + 1 or new.from_place <> workflow_place(run.status, run.step) then
    raise exception 'workflow: an event follows the run where it stands' using errcode = 'WF016';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_event before insert or update or delete on workflow_events
  for each row execute function workflow_guard_event();
create or replace trigger workflow_guard_event_truncate before truncate on workflow_events
  for each statement execute function workflow_guard_event();
create or replace trigger workflow_guard_run_truncate before truncate on workflow_runs
  for each statement execute function workflow_guard_event();
create or replace function workflow_guard_kept() returns trigger language plpgsql as $$
begin
  raise exception 'workflow: a kept text is immutable' using errcode = 'WF012';
end $$;
create or replace trigger workflow_guard_snapshot before update or delete on workflow_snapshots
  for each row execute function workflow_guard_kept();
create or replace trigger workflow_guard_snapshot_truncate before truncate on workflow_snapshots
  for each statement execute function workflow_guard_kept();`

const definitionGuard = `
create or replace function workflow_guard_definition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.body, new.edges, new.hash, new.key, new.version)
     is distinct from (old.body, old.edges, old.hash, old.key, old.version) then
    raise exception 'workflow: a definition is changed by a new version' using errcode = 'WF013';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_definition before update or delete on workflow_definitions
  for each row execute function workflow_guard_definition();`

const pointerGuard = (table: string): string => `
create or replace function workflow_guard_pointer() returns trigger language plpgsql as $$
begin
  if old.workflow_id is not null and new.workflow_id is distinct from old.workflow_id then
    raise exception 'workflow: a document keeps its run' using errcode = 'WF014';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_pointer before update on "${table}"
  for each row execute function workflow_guard_pointer();`
