create extension if not exists pg_trgm;

create unique index if not exists workflow_runs_document_once on workflow_runs (collection, document);
create index if not exists workflow_runs_waiting on workflow_runs (collection, step) where status = 'inReview';
create unique index if not exists workflow_events_seq_once on workflow_events (run_id, seq);
create unique index if not exists workflow_events_key_once on workflow_events (run_id, idempotency_key) where idempotency_key is not null;
create unique index if not exists workflow_events_two_persons on workflow_events (run_id, round, actor_id)
  where action = 'approve' and is_exclusive;
create unique index if not exists workflow_snapshots_once on workflow_snapshots (run_id, content_hash);

create or replace function workflow_place(status text, step text) returns text language sql immutable as
$$ select case when status = 'inReview' then 'step:' || coalesce(step, '') else status end $$;

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
  for each row execute function workflow_guard_run();

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
  for each statement execute function workflow_guard_kept();

create or replace function workflow_guard_definition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.body, new.edges, new.hash, new.key, new.version)
     is distinct from (old.body, old.edges, old.hash, old.key, old.version) then
    raise exception 'workflow: a definition is changed by a new version' using errcode = 'WF013';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_definition before update or delete on workflow_definitions
  for each row execute function workflow_guard_definition();

create or replace function workflow_guard_pointer() returns trigger language plpgsql as $$
begin
  if old.workflow_id is not null and new.workflow_id is distinct from old.workflow_id then
    raise exception 'workflow: a document keeps its run' using errcode = 'WF014';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_pointer before update on "items"
  for each row execute function workflow_guard_pointer();

create or replace function workflow_guard_pointer() returns trigger language plpgsql as $$
begin
  if old.workflow_id is not null and new.workflow_id is distinct from old.workflow_id then
    raise exception 'workflow: a document keeps its run' using errcode = 'WF014';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_pointer before update on "issues"
  for each row execute function workflow_guard_pointer();

create unique index if not exists issue_counters_once on issue_counters (scope, series, year);
create unique index if not exists editions_number_once on editions (organisation_id, series, year, number, projection);
create unique index if not exists editions_cumulative_once on editions (organisation_id, series, cumulative_number, projection);
create unique index if not exists editions_issue_once on editions (issue_id, projection);
create index if not exists editions_public on editions (published_at desc) where projection = 'public';
create or replace function digest_guard_edition() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'digest: a signed edition cannot be removed' using errcode = 'DG001';
  end if;
  if (to_jsonb(new) - 'published_at') is distinct from (to_jsonb(old) - 'published_at')
     or (old.published_at is not null and new.published_at is distinct from old.published_at) then
    raise exception 'digest: a signed edition is immutable' using errcode = 'DG002';
  end if;
  return new;
end $$;
create or replace trigger digest_guard_edition before update or delete on editions
  for each row execute function digest_guard_edition();
create or replace trigger digest_guard_edition_truncate before truncate on editions
  for each statement execute function digest_guard_edition();
create or replace function digest_guard_counter() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.last = 1 then
    return new;
  end if;
  if tg_op = 'UPDATE' and new.last = old.last + 1
     and (new.scope, new.series, new.year) = (old.scope, old.series, old.year) then
    return new;
  end if;
  raise exception 'digest: a number is taken once and never given back' using errcode = 'DG003';
end $$;
create or replace trigger digest_guard_counter before insert or update or delete on issue_counters
  for each row execute function digest_guard_counter();
create or replace trigger digest_guard_counter_truncate before truncate on issue_counters
  for each statement execute function digest_guard_counter();

create or replace function handling_guard_duty() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'handling: a duty cannot be removed' using errcode = 'HD001';
  end if;
  if tg_op = 'INSERT' then
    if new.state::text <> 'dispatched' or new.rev <> 0 then
      raise exception 'handling: a duty starts when it is dispatched' using errcode = 'HD002';
    end if;
    return new;
  end if;
  if new.state is distinct from old.state or new.rev is distinct from old.rev then
    if new.rev <> old.rev + 1 or (old.state::text || '>' || new.state::text) not in ('dispatched>replied', 'redo>replied', 'replied>accepted', 'replied>redo') then
      raise exception 'handling: no such move from % to %', old.state, new.state using errcode = 'HD003';
    end if;
  end if;
  return new;
end $$;
create or replace trigger handling_guard_duty before insert or update or delete on "assignments"
  for each row execute function handling_guard_duty();
create or replace trigger handling_guard_duty_truncate before truncate on "assignments"
  for each statement execute function handling_guard_duty();
create or replace function handling_guard_reply() returns trigger language plpgsql as $$
begin
  raise exception 'handling: what came back is kept as it came' using errcode = 'HD004';
end $$;
create or replace trigger handling_guard_reply before update or delete on "feedback"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "feedback"
  for each statement execute function handling_guard_reply();

create or replace function messages_guard_state() returns trigger language plpgsql as $guard$
begin
  if old.direction::text = 'out' and not coalesce(case old.state::text
    when 'queued' then new.state::text in ('sending', 'suppressed')
    when 'sending' then new.state::text in ('sent', 'deferred', 'bounced', 'failed', 'uncertain', 'queued')
    when 'sent' then false
    when 'deferred' then new.state::text in ('sending', 'suppressed')
    when 'bounced' then new.state::text in ('queued')
    when 'failed' then new.state::text in ('queued')
    when 'uncertain' then new.state::text in ('sent', 'bounced', 'queued')
    when 'suppressed' then false
    else false
  end, false) then
    raise exception 'mail.transition: % may not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;

drop trigger if exists messages_guard_state on messages;
create trigger messages_guard_state before update of state on messages
  for each row when (old.state is distinct from new.state) execute function messages_guard_state();

alter table messages drop constraint if exists messages_lease_while_sending;
alter table messages add constraint messages_lease_while_sending
  check ((state::text = 'sending') = (worker_id is not null));

create index if not exists messages_waiting_idx on messages (next_attempt_at) where state in ('queued', 'deferred');
create index if not exists messages_sending_idx on messages (worker_id) where state = 'sending';

create schema if not exists public_submission;
create unlogged table if not exists public_submission.limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index if not exists limits_expire on public_submission.limits (expire);

create table if not exists worker_liveness (
  worker_id   text primary key,
  process_key bigint not null,
  pid         int not null,
  host        text not null,
  started_at  timestamptz not null default now(),
  beat_at     timestamptz not null default now()
);
create index if not exists worker_liveness_process_key on worker_liveness (process_key);
