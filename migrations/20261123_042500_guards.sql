create extension if not exists pg_trgm;

-- Definitions of the first release know no way back; a run of theirs may be taken back, too.
do $$
begin
  if exists (select from pg_trigger where tgname = 'workflow_guard_definition') then
    alter table workflow_definitions disable trigger workflow_guard_definition;
    update workflow_definitions d set edges = d.edges || (
      select coalesce(jsonb_agg(distinct added.edge), '[]'::jsonb) from (
        select jsonb_build_object('from', one->>'to', 'to', one->>'from') as edge
        from jsonb_array_elements(d.edges) as edges(one)
        where one->>'from' like 'step:%' and one->>'to' like 'step:%'
        union
        select jsonb_build_object('from', 'step:' || (one->>'id'), 'to', 'step:' || (d.body->'steps'->0->>'id'))
        from jsonb_array_elements(d.body->'steps') as steps(one)) as added)
    where not exists (select from jsonb_array_elements(d.edges) as edges(one) where one->>'from' = one->>'to');
    alter table workflow_definitions enable trigger workflow_guard_definition;
  end if;
end $$;
drop index if exists workflow_events_two_persons;
update workflow_runs r set
  seq = (select count(*) from workflow_events e where e.run_id = r.id),
  head = (select e.hash from workflow_events e where e.run_id = r.id order by e.seq desc limit 1)
where r.seq is null;
update workflow_runs r set
  is_pool = r.status = 'inReview', assignees = '[]'::jsonb,
  waiting_for = case when r.status = 'inReview' then (
    select string_agg('role:' || role, ' ') from workflow_definitions d,
      jsonb_array_elements(d.body->'steps') as steps(one), jsonb_array_elements_text(one->'roles') as roles(role)
    where d.id = r.definition_id and one->>'id' = r.step) end
where r.is_pool is null;

create unique index if not exists workflow_runs_document_once on workflow_runs (collection, document);
-- The pool's index answers what this one did.
drop index if exists workflow_runs_waiting;
create index if not exists workflow_runs_sweep on workflow_runs (sweep_at) where sweep_at is not null;
create unique index if not exists workflow_events_seq_once on workflow_events (run_id, seq);
create unique index if not exists workflow_events_key_once on workflow_events (run_id, idempotency_key) where idempotency_key is not null;
create unique index if not exists workflow_snapshots_once on workflow_snapshots (run_id, content_hash);
create unique index if not exists workflow_definitions_once on workflow_definitions (key, coalesce(scope, ''), version);
create index if not exists workflow_copies_unread on workflow_copies (person, at desc);
create unique index if not exists workflow_copies_unread_once on workflow_copies (run_id, person) where read_at is null;

create index if not exists workflow_runs_pool on workflow_runs
  (coalesce(scope, ''), definition_id, step, waiting_since, id) where status = 'inReview' and is_pool;
create index if not exists workflow_runs_pool_due on workflow_runs
  (coalesce(scope, ''), definition_id, step, due_at) where status = 'inReview' and is_pool and due_at is not null;
create index if not exists workflow_runs_assignees on workflow_runs
  using gin (assignees) where status = 'inReview';
create index if not exists workflow_runs_authors on workflow_runs using gin (authors);
create index if not exists workflow_events_decided on workflow_events (actor_id, at desc, id desc)
  where action in ('approve', 'return', 'sendBack', 'reject', 'transfer', 'delegate', 'handBack');
create index if not exists workflow_copies_box on workflow_copies (person, ((read_at is not null)), at desc, id desc);

create or replace function workflow_place(status text, step text) returns text language sql immutable as
$$ select case when status = 'inReview' then 'step:' || coalesce(step, '') else status end $$;

create or replace function workflow_passed(step jsonb, approvals jsonb, hash text) returns boolean language sql immutable as $$
  with given as (
    select one, n from jsonb_array_elements(approvals) with ordinality as entries(one, n)
    where one->>'step' = step->>'id' and coalesce(one->>'hash', hash) = hash)
  select count(*) > 0
    and count(*) >= coalesce((select (one->>'of')::int from given order by n desc limit 1), 1)
    and (
      (step->'deadline'->>'onTimeout' = 'approve' and bool_or(one->>'actor' = 'system'))
      or case step->'quorum'->>'kind'
        when 'count' then count(*) >= (step->'quorum'->>'n')::int
        when 'weight' then sum(coalesce((one->>'weight')::numeric, 1)) >= (step->'quorum'->>'n')::numeric
        else true
      end)
  from given $$;

create or replace function workflow_record(event jsonb, state jsonb, kept jsonb) returns boolean language plpgsql as $$
declare
  moving uuid := (state->>'id')::uuid;
  next jsonb := state->'next';
begin
  perform 1 from workflow_runs where id = moving and rev = (state->>'rev')::int and seq = (event->>'seq')::int - 1;
  if not found then
    return false;
  end if;
  -- The triggers let the state change only inside this named transition; the setting ends with it.
  perform set_config('workflow.transition', moving::text, true);
  insert into workflow_events (id, run_id, seq, rev, round, action, from_place, to_place, actor_id, actor_kind, actor_name,
    reason, reason_code, gates, content_hash, at, idempotency_key, via, is_exclusive, on_behalf_of, on_behalf_of_name,
    details, address, prev_hash, hash, updated_at, created_at)
  values ((event->>'id')::uuid, moving, (event->>'seq')::int, (event->>'rev')::int, (event->>'round')::int, event->>'action',
    event->>'from', event->>'to', event->>'actor', event->>'actorKind', event->>'actorName', event->>'reason',
    event->>'reasonCode', coalesce(event->'gates', '{}'), event->>'contentHash', (event->>'at')::timestamptz,
    event->>'idempotencyKey', event->>'via', (event->>'isExclusive')::boolean, event->>'onBehalfOf',
    event->>'onBehalfOfName', event->'details', event->>'address', event->>'prevHash', event->>'head', now(), now());
  if kept is not null then
    insert into workflow_snapshots (id, run_id, content_hash, content, updated_at, created_at)
    values ((kept->>'id')::uuid, moving, event->>'contentHash', kept->'content', now(), now())
    on conflict (run_id, content_hash) do nothing;
  end if;
  update workflow_runs set
    status = next->>'status', step = next->>'step', rev = (next->>'rev')::int, round = (next->>'round')::int,
    authors = next->'authors', submitted_by = next->>'submittedBy', approvals = next->'approvals',
    content_hash = next->>'contentHash', visit = next->'visit', due_at = (next->>'dueAt')::timestamptz,
    definition_id = (state->>'definitionId')::uuid, assignees = state->'assignees',
    is_pool = (state->>'isPool')::boolean, waiting_for = state->>'waitingFor',
    sweep_at = (state->>'sweepAt')::timestamptz, seq = (event->>'seq')::int, head = event->>'head',
    waiting_since = case when (state->>'movesOn')::boolean then (event->>'at')::timestamptz else waiting_since end,
    updated_at = now()
  where id = moving;
  perform set_config('workflow.transition', '', true);
  return true;
end $$;

create or replace function workflow_guard_event() returns trigger language plpgsql as $$
declare
  run workflow_runs;
begin
  if tg_op <> 'INSERT' then
    raise exception 'workflow: history is append-only' using errcode = 'WF010';
  end if;
  if current_setting('workflow.transition', true) is distinct from new.run_id::text then
    raise exception 'workflow: history is written by transitions' using errcode = 'WF021';
  end if;
  select * into run from workflow_runs where id = new.run_id;
  if new.action = 'approve' and run.authors ?| array[new.actor_id, coalesce(new.on_behalf_of, new.actor_id)] then
    raise exception 'workflow: nobody approves what they wrote' using errcode = 'WF011';
  end if;
  if new.from_place <> workflow_place(run.status, run.step) or new.seq <> run.seq + 1
     or new.prev_hash is distinct from run.head
     or not (new.rev = run.rev + 1 or (new.rev = run.rev and new.to_place = new.from_place)) then
    raise exception 'workflow: an event follows the run where it stands' using errcode = 'WF016';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_event before insert or update or delete on workflow_events
  for each row execute function workflow_guard_event();
create or replace trigger workflow_guard_event_truncate before truncate on workflow_events
  for each statement execute function workflow_guard_event();
create or replace function workflow_guard_kept() returns trigger language plpgsql as $$
begin
  raise exception 'workflow: a kept text is immutable' using errcode = 'WF012';
end $$;
create or replace trigger workflow_guard_snapshot before update or delete on workflow_snapshots
  for each row execute function workflow_guard_kept();
create or replace trigger workflow_guard_snapshot_truncate before truncate on workflow_snapshots
  for each statement execute function workflow_guard_kept();

create or replace function workflow_guard_run() returns trigger language plpgsql as $$
declare
  order_of jsonb;
  is_moved boolean;
  left_place text;
  reached_place text;
  from_index int;
  to_index int;
begin
  if tg_op = 'DELETE' then
    raise exception 'workflow: a run cannot be deleted' using errcode = 'WF001';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'draft' or new.step is not null or new.rev <> 0 or new.round <> 0 or new.approvals <> '[]'::jsonb
       or coalesce(new.seq, 0) <> 0 or new.head is not null then
      raise exception 'workflow: a run is born as an untouched draft' using errcode = 'WF002';
    end if;
    return new;
  end if;
  if new.collection <> old.collection or (old.document is not null and new.document is distinct from old.document)
     or new.scope is distinct from old.scope then
    raise exception 'workflow: a run belongs to one document' using errcode = 'WF003';
  end if;
  is_moved := (new.status, new.step, new.rev, new.round, new.approvals, new.content_hash, new.submitted_by,
      new.definition_id, new.due_at, new.visit - 'marks', new.assignees, new.is_pool, new.waiting_for, new.waiting_since)
    is distinct from
    (old.status, old.step, old.rev, old.round, old.approvals, old.content_hash, old.submitted_by,
      old.definition_id, old.due_at, old.visit - 'marks', old.assignees, old.is_pool, old.waiting_for, old.waiting_since);
  if not is_moved and new.authors is distinct from old.authors and old.document is not null
     and not (old.status in ('draft', 'returned') and new.authors @> old.authors) then
    raise exception 'workflow: nobody is added to or taken from the authors of a text under review' using errcode = 'WF004';
  end if;
  if not is_moved and (new.seq, new.head, new.visit, new.sweep_at) is not distinct from (old.seq, old.head, old.visit, old.sweep_at) then
    return new;
  end if;
  if current_setting('workflow.transition', true) is distinct from old.id::text then
    raise exception 'workflow: the step changes only by a transition' using errcode = 'WF005';
  end if;
  left_place := workflow_place(old.status, old.step);
  reached_place := workflow_place(new.status, new.step);
  if is_moved and new.rev <> old.rev + 1 then
    raise exception 'workflow: a transition moves the revision by one' using errcode = 'WF006';
  end if;
  if not new.authors @> old.authors then
    raise exception 'workflow: whoever wrote stays an author' using errcode = 'WF004';
  end if;
  if new.definition_id <> old.definition_id and old.status <> 'draft' then
    raise exception 'workflow: a submitted run keeps its definition' using errcode = 'WF007';
  end if;
  if is_moved and not exists (
    select 1 from workflow_definitions d, jsonb_array_elements(d.edges) edge
    where d.id = new.definition_id and edge->>'from' = left_place and edge->>'to' = reached_place
  ) and left_place <> reached_place then
    raise exception 'workflow: no such move from % to %', left_place, reached_place using errcode = 'WF008';
  end if;
  if new.seq is distinct from old.seq + 1 or not exists (
    select 1 from workflow_events e where e.run_id = old.id and e.seq = new.seq and e.hash = new.head
      and e.rev = new.rev and e.from_place = left_place and e.to_place = reached_place
  ) then
    raise exception 'workflow: a transition without its event' using errcode = 'WF009';
  end if;
  if not is_moved then
    return new;
  end if;
  if exists (
    select 1 from jsonb_array_elements(new.approvals) as entries(one)
    where not old.approvals @> jsonb_build_array(one) and not exists (
      select 1 from workflow_events e where e.run_id = old.id and e.action in ('approve', 'timeout')
        and e.actor_id = one->>'actor' and e.on_behalf_of is not distinct from one->>'onBehalfOf'
        and e.from_place = 'step:' || (one->>'step') and e.content_hash = one->>'hash')
  ) then
    raise exception 'workflow: an approval nobody gave' using errcode = 'WF018';
  end if;
  if exists (
    select 1 from jsonb_array_elements(new.approvals) as entries(one)
    where new.authors ?| array[one->>'actor', coalesce(one->>'onBehalfOf', one->>'actor')]
  ) then
    raise exception 'workflow: nobody approves what they wrote' using errcode = 'WF011';
  end if;
  select d.body into order_of from workflow_definitions d where d.id = new.definition_id;
  if not coalesce((order_of->>'allowSameApprover')::boolean, false) and exists (
    select 1
    from jsonb_array_elements(new.approvals) as a(one), jsonb_array_elements(new.approvals) as b(one)
    where a.one->>'step' < b.one->>'step' and a.one->>'actor' <> 'system'
      and array[a.one->>'actor', coalesce(a.one->>'onBehalfOf', a.one->>'actor')]
        && array[b.one->>'actor', coalesce(b.one->>'onBehalfOf', b.one->>'actor')]
  ) then
    raise exception 'workflow: this order wants two persons' using errcode = 'WF015';
  end if;
  select coalesce(max(n) filter (where one->>'id' = old.step and old.status = 'inReview'), 0),
    case when new.status = 'approved' then count(*) + 1 else max(n) filter (where one->>'id' = new.step) end
    into from_index, to_index
    from jsonb_array_elements(order_of->'steps') with ordinality as steps(one, n);
  if new.status in ('inReview', 'approved') and to_index > from_index and exists (
    select 1 from jsonb_array_elements(order_of->'steps') with ordinality as steps(one, n)
    where n < to_index and not workflow_passed(one, new.approvals, new.content_hash)
  ) then
    raise exception 'workflow: a step before % has not been passed', reached_place using errcode = 'WF020';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_run before insert or update or delete on workflow_runs
  for each row execute function workflow_guard_run();
create or replace trigger workflow_guard_run_truncate before truncate on workflow_runs
  for each statement execute function workflow_guard_event();

create or replace function workflow_guard_definition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.body, new.edges, new.hash, new.key, new.version, new.scope)
     is distinct from (old.body, old.edges, old.hash, old.key, old.version, old.scope) then
    raise exception 'workflow: a definition is changed by a new version' using errcode = 'WF013';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_definition before update or delete on workflow_definitions
  for each row execute function workflow_guard_definition();

create or replace function workflow_guard_proxy() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.from_at <= now() then
    raise exception 'workflow: a proxy that has begun is ended, not deleted' using errcode = 'WF022';
  end if;
  if tg_op = 'UPDATE' and ((new.principal_id, new.proxy_id) is distinct from (old.principal_id, old.proxy_id)
     or (old.from_at <= now() and new.from_at <> old.from_at)
     or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)) then
    raise exception 'workflow: a proxy is given anew, not rewritten' using errcode = 'WF022';
  end if;
  return coalesce(new, old);
end $$;
create or replace trigger workflow_guard_proxy before update or delete on workflow_proxies
  for each row execute function workflow_guard_proxy();

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
create unique index if not exists edition_sources_once on edition_sources (organisation_id, series, source) where voided_at is null;
create index if not exists edition_sources_of_issue on edition_sources (issue_id, source);
create index if not exists errata_of_issue on errata (issue_id, published_at);
create or replace function digest_guard_edition() returns trigger language plpgsql as $$
declare changed constant text[] := array['published_at', 'voided_at', 'void_reason'];
begin
  if tg_op <> 'UPDATE' then
    raise exception 'digest: a signed edition cannot be removed' using errcode = 'DG001';
  end if;
  if (to_jsonb(new) - changed) is distinct from (to_jsonb(old) - changed)
     or (old.published_at is not null and new.published_at is distinct from old.published_at) then
    raise exception 'digest: a signed edition is immutable' using errcode = 'DG002';
  end if;
  if old.voided_at is not null and to_jsonb(new) is distinct from to_jsonb(old) then
    raise exception 'digest: a voided edition stays as it is' using errcode = 'DG004';
  end if;
  if (new.voided_at is null) <> (coalesce(trim(new.void_reason), '') = '') then
    raise exception 'digest: an edition is voided with its reason' using errcode = 'DG004';
  end if;
  return new;
end $$;
create or replace trigger digest_guard_edition before update or delete on editions
  for each row execute function digest_guard_edition();
create or replace trigger digest_guard_edition_truncate before truncate on editions
  for each statement execute function digest_guard_edition();
create or replace function digest_guard_counter() returns trigger language plpgsql as $$
begin
  -- The first number may follow those given out on paper; from then on each follows the one before.
  if tg_op = 'INSERT' and new.last >= 1 then
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
create or replace function digest_guard_source() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.voided_at is null then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.voided_at is null and new.voided_at is not null
     and (to_jsonb(new) - 'voided_at') is not distinct from (to_jsonb(old) - 'voided_at') then
    return new;
  end if;
  raise exception 'digest: what stands in a signed issue is kept' using errcode = 'DG005';
end $$;
create or replace trigger digest_guard_source before insert or update or delete on edition_sources
  for each row execute function digest_guard_source();
create or replace trigger digest_guard_source_truncate before truncate on edition_sources
  for each statement execute function digest_guard_source();
create or replace function digest_guard_erratum() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'digest: a correction stands as it was made' using errcode = 'DG006';
  end if;
  if coalesce(trim(new.text), '') = ''
     or not exists (select 1 from editions where issue_id = new.issue_id and organisation_id = new.organisation_id) then
    raise exception 'digest: a correction has words, and corrects a signed issue' using errcode = 'DG006';
  end if;
  return new;
end $$;
create or replace trigger digest_guard_erratum before insert or update or delete on errata
  for each row execute function digest_guard_erratum();
create or replace trigger digest_guard_erratum_truncate before truncate on errata
  for each statement execute function digest_guard_erratum();
-- Issues signed before sources were kept on their own.
insert into edition_sources (id, issue_id, organisation_id, series, source, updated_at, created_at)
select gen_random_uuid(), e.issue_id, e.organisation_id, e.series, entry->>'source', now(), e.signed_at
from editions e, jsonb_array_elements(e.content->'entries') entry
where e.projection = 'internal' and entry->>'source' is not null
  and not exists (select 1 from edition_sources s where s.issue_id = e.issue_id)
on conflict do nothing;

create table if not exists edition_document_bytes (
  document uuid primary key references edition_documents (id) on delete cascade,
  body bytea not null
);
-- Packed already (deflate): compressing again would only cost time.
alter table edition_document_bytes alter column body set storage external;
-- What a proof is made from: the draft as it stood when it was asked for. Signed editions have their own rows.
create table if not exists edition_document_contents (
  document uuid primary key references edition_documents (id) on delete cascade,
  content jsonb not null
);
create unique index if not exists edition_documents_open_once
  on edition_documents (issue_id, projection, kind, coalesce(entry, 0)) where state in ('queued', 'rendering');
create index if not exists edition_documents_latest
  on edition_documents (issue_id, projection, kind, rendered_at desc);
create or replace function digest_guard_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.projection = 'proof' or old.state = 'failed' then
      return old;
    end if;
    raise exception 'digest: a document of a signed edition cannot be removed' using errcode = 'DG010';
  end if;
  if tg_op <> 'UPDATE' then
    raise exception 'digest: documents cannot be emptied' using errcode = 'DG010';
  end if;
  -- A draft issue is removed: Payload's foreign key empties the column, and its proofs go with it.
  if new.issue_id is null then
    delete from edition_documents where id = old.id;
    return null;
  end if;
  if old.state in ('ready', 'failed') then
    raise exception 'digest: a finished document is immutable' using errcode = 'DG011';
  end if;
  if (new.issue_id, new.projection, new.kind, new.organisation_id) is distinct from
     (old.issue_id, old.projection, old.kind, old.organisation_id) or new.entry is distinct from old.entry then
    raise exception 'digest: a document is of one issue for ever' using errcode = 'DG011';
  end if;
  if new.state = 'ready' and not exists (
    select from edition_document_bytes stored where stored.document = new.id
      and encode(sha256(stored.body), 'hex') = new.sha256 and length(stored.body) = new.bytes) then
    raise exception 'digest: a ready document is its bytes' using errcode = 'DG012';
  end if;
  return new;
end $$;
create or replace trigger digest_guard_document before update or delete on edition_documents
  for each row execute function digest_guard_document();
create or replace trigger digest_guard_document_truncate before truncate on edition_documents
  for each statement execute function digest_guard_document();
create or replace function digest_guard_document_bytes() returns trigger language plpgsql as $$
declare
  owner uuid := case when tg_op = 'DELETE' then old.document else new.document end;
  owner_state text;
begin
  -- Nothing is found while the document itself is being removed: its own guard has decided that.
  select state into owner_state from edition_documents where id = owner;
  if owner_state = 'ready' or (tg_op <> 'DELETE' and owner_state is distinct from 'rendering')
     or (tg_op = 'UPDATE' and new.document <> old.document) then
    raise exception 'digest: the bytes of a document are written once' using errcode = 'DG013';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create or replace trigger digest_guard_document_bytes before insert or update or delete on edition_document_bytes
  for each row execute function digest_guard_document_bytes();
create or replace trigger digest_guard_document_bytes_truncate before truncate on edition_document_bytes
  for each statement execute function digest_guard_document();

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
    if new.rev <> old.rev + 1 or (old.state::text || '>' || new.state::text) not in ('dispatched>acknowledged', 'dispatched>returnRequested', 'acknowledged>returnRequested', 'returnRequested>acknowledged', 'returnRequested>acknowledged', 'returnRequested>returned', 'dispatched>replied', 'acknowledged>replied', 'redo>replied', 'dispatched>replied', 'acknowledged>replied', 'redo>replied', 'replied>redo', 'replied>accepted', 'accepted>redo', 'dispatched>cancelled', 'acknowledged>cancelled', 'returnRequested>cancelled', 'replied>cancelled', 'redo>cancelled') then
      raise exception 'handling: no such move from % to %', old.state, new.state using errcode = 'HD003';
    end if;
  end if;
  if new.dispatched_at is distinct from old.dispatched_at
     or (old.original_due_at is not null and new.original_due_at is distinct from old.original_due_at) then
    raise exception 'handling: a clock runs from its dispatch' using errcode = 'HD006';
  end if;
  if (old.state::text || '>' || new.state::text) in ('dispatched>returnRequested', 'acknowledged>returnRequested') and new.rev > old.rev then
    if old.return_asked_at is not null or new.return_asked_at is null then
      raise exception 'handling: this happens once to a duty' using errcode = 'HD005';
    end if;
  elsif new.return_asked_at is distinct from old.return_asked_at then
    raise exception 'handling: % is kept as it is', 'return_asked_at' using errcode = 'HD005';
  end if;
  if (old.state::text || '>' || new.state::text) in ('accepted>redo') and new.rev > old.rev then
    if old.reopened_at is not null or new.reopened_at is null then
      raise exception 'handling: this happens once to a duty' using errcode = 'HD005';
    end if;
  elsif new.reopened_at is distinct from old.reopened_at then
    raise exception 'handling: % is kept as it is', 'reopened_at' using errcode = 'HD005';
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

create or replace trigger handling_guard_reply before update or delete on "duty_events"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "duty_events"
  for each statement execute function handling_guard_reply();

create or replace trigger handling_guard_reply before update or delete on "feedback"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "feedback"
  for each statement execute function handling_guard_reply();

create or replace trigger handling_guard_reply before update or delete on "duty_questions"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "duty_questions"
  for each statement execute function handling_guard_reply();

create or replace trigger handling_guard_reply before update or delete on "duty_notices"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "duty_notices"
  for each statement execute function handling_guard_reply();

create or replace function handling_guard_request() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'handling: a request cannot be removed' using errcode = 'HD007';
  end if;
  if tg_op = 'INSERT' then
    if new.state::text <> 'open' then
      raise exception 'handling: a request starts open' using errcode = 'HD007';
    end if;
    return new;
  end if;
  if old.state::text <> 'open' or new.state::text = 'open'
     or new.assignment_id <> old.assignment_id or new.kind <> old.kind or new.reason <> old.reason
     or new.asked_days is distinct from old.asked_days then
    raise exception 'handling: a request is decided once' using errcode = 'HD007';
  end if;
  return new;
end $$;

create or replace trigger handling_guard_request before insert or update or delete on "duty_requests"
  for each row execute function handling_guard_request();
create or replace trigger handling_guard_request_truncate before truncate on "duty_requests"
  for each statement execute function handling_guard_request();

create unique index if not exists handling_one_number on "duty_events" (assignment_id, number);
create unique index if not exists handling_one_request on "duty_requests" (assignment_id, kind) where state = 'open';

create table if not exists reply_drafts (
  assignment uuid primary key references "assignments" (id) on delete cascade,
  draft jsonb not null,
  saved_by text not null default '',
  saved_at timestamptz not null,
  rev int not null default 1
);

create or replace function handling_guard_journal() returns trigger language plpgsql as $$
begin
  if not exists (select from "duty_events" e where e.assignment_id = new.id and e.number > 0
      and (tg_op = 'INSERT' and e.act::text = 'dispatch'
        or tg_op = 'UPDATE' and (e.data ->> 'rev')::numeric = new.rev)) then
    raise exception 'handling: what happens to a duty is in its journal' using errcode = 'HD008';
  end if;
  return null;
end $$;
drop trigger if exists handling_guard_journal on "assignments";
create constraint trigger handling_guard_journal after insert or update of rev on "assignments"
  deferrable initially deferred for each row execute function handling_guard_journal();

with legacy as (
  select a.* from assignments a where not exists (select from duty_events e where e.assignment_id = a.id)
), happened as (
  select id as assignment_id, 0 as place, dispatched_at as at, 'dispatch' as act, 'office' as via, '' as by from legacy
  union all
  select f.assignment_id, 1, f.created_at,
    case when f.kind = 'departmentReply' then 'reply' else f.verdict::text end,
    case when f.kind = 'departmentReply' then 'link' else 'office' end, f.by
  from feedback f join legacy l on l.id = f.assignment_id where f.kind in ('departmentReply', 'verdict')
  union all
  select id, 1, reopened_at, 'reopen', 'link', '' from legacy where reopened_at is not null
), numbered as (
  select h.*, row_number() over (partition by assignment_id order by place, at) as number,
    count(*) over (partition by assignment_id) as last
  from happened h
)
insert into duty_events (id, assignment_id, item_id, number, act, at, via, by, data, due_after, organisation_id)
select gen_random_uuid(), l.id, l.item_id, n.number, n.act::enum_duty_events_act, n.at, n.via::enum_duty_events_via, n.by,
  jsonb_build_object('rev', n.number - 1)
    || case when n.act in ('dispatch', 'redo', 'reopen') then jsonb_build_object('days', l.days) else '{}' end,
  case when n.number = n.last then l.due_at end, l.organisation_id
from numbered n join legacy l on l.id = n.assignment_id;
update assignments a set
  original_due_at = a.due_at,
  publication = case when a.state = 'accepted' then 'publish' else a.publication end,
  outcome_class = (
    select f.outcome_class::text::enum_assignments_outcome_class from feedback f
    where f.assignment_id = a.id and f.kind = 'departmentReply' order by f.created_at desc limit 1),
  replied_at = (
    select max(f.created_at) from feedback f where f.assignment_id = a.id and f.kind = 'departmentReply')
where a.original_due_at is null;

create or replace function messages_guard_state() returns trigger language plpgsql as $guard$
begin
  if old.direction::text = 'out' and not coalesce(case old.state::text
    when 'queued' then new.state::text in ('sending', 'suppressed')
    when 'sending' then new.state::text in ('sent', 'deferred', 'bounced', 'failed', 'uncertain', 'queued')
    when 'sent' then new.state::text in ('bounced')
    when 'deferred' then new.state::text in ('sending', 'suppressed')
    when 'bounced' then new.state::text in ('queued')
    when 'failed' then new.state::text in ('queued')
    when 'uncertain' then new.state::text in ('sent', 'bounced', 'queued', 'deferred', 'failed')
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

drop index if exists messages_waiting_idx;
create index if not exists messages_due_idx on messages (coalesce(next_attempt_at, created_at)) where state in ('queued', 'deferred');
create index if not exists messages_attention_idx on messages (updated_at) where state in ('failed', 'uncertain');
create index if not exists messages_sending_idx on messages (worker_id) where state = 'sending';

create table if not exists mail_lanes (
  worker_id text primary key,
  holders   jsonb not null default '[]',
  done      jsonb not null default '[]',
  beat_at   timestamptz not null default now()
) with (fillfactor = 10, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0);

create unique index if not exists mail_suppressions_open_idx on mail_suppressions (address) where lifted_at is null;

create table if not exists inbound_mail_raw (
  mail uuid primary key references inbound_mails (id) on delete cascade,
  raw bytea not null,
  attempts integer not null default 0,
  next_at timestamptz not null default now()
);
create index if not exists inbound_mails_waiting_idx on inbound_mails (received_at) where state = 'new';

create table if not exists mail_reply_addresses (
  token text primary key check (token ~ '^[0-9a-hjkmnp-tv-z]{20}$'),
  related_collection text not null,
  related_id text not null,
  address text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index if not exists mail_reply_addresses_related_idx on mail_reply_addresses (related_collection, related_id);
create unique index if not exists mail_reply_addresses_live_idx
  on mail_reply_addresses (related_collection, related_id, lower(address)) where revoked_at is null;

create table if not exists inbound_mailboxes (
  mailbox text primary key,
  uid_validity text,
  last_uid bigint not null default 0,
  stuck_uid bigint,
  stuck_times integer not null default 0,
  polled_at timestamptz,
  problem text
);

-- What arrived stays what it was: only where it belongs may change.
create or replace function inbound_mails_guard() returns trigger language plpgsql as $guard$
begin
  if old.message_id is distinct from new.message_id or old.sha256 is distinct from new.sha256
     or old.received_at is distinct from new.received_at or old.raw_bytes is distinct from new.raw_bytes then
    raise exception 'mail.inbound: what arrived cannot be changed' using errcode = 'check_violation';
  end if;
  if old.state::text in ('placed', 'ignored') and new.state::text in ('new', 'failed') then
    raise exception 'mail.inbound: % may not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;
drop trigger if exists inbound_mails_guard on inbound_mails;
create trigger inbound_mails_guard before update on inbound_mails
  for each row execute function inbound_mails_guard();

create or replace function inbound_mail_raw_guard() returns trigger language plpgsql as $guard$
begin
  if old.raw is distinct from new.raw then
    raise exception 'mail.inbound: what arrived cannot be changed' using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;
drop trigger if exists inbound_mail_raw_guard on inbound_mail_raw;
create trigger inbound_mail_raw_guard before update of raw on inbound_mail_raw
  for each row execute function inbound_mail_raw_guard();

create unique index if not exists mail_templates_version_key
  on mail_templates (organisation_id, template, locale, version);

create or replace function mail_templates_append_only() returns trigger language plpgsql as $guard$
begin
  raise exception 'mailTemplates.appendOnly: version % of % cannot be changed', old.version, old.template
    using errcode = 'restrict_violation';
end
$guard$;
drop trigger if exists mail_templates_append_only on mail_templates;
create trigger mail_templates_append_only before update or delete on mail_templates
  for each row execute function mail_templates_append_only();

create table if not exists rating_codes (
  assignment uuid primary key references assignments (id) on delete cascade,
  hash text not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz not null,
  sends int not null default 1,
  first_sent_at timestamptz not null
);

create or replace function instructions_keep() returns trigger language plpgsql as $$
begin
  if exists (select from assignments where from_instruction_id = old.id) then
    raise exception 'instructions: departments act on these words' using errcode = 'IN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace function instructions_keep_rels() returns trigger language plpgsql as $$
begin
  if exists (select from assignments where from_instruction_id = old.parent_id) then
    raise exception 'instructions: departments act on these words' using errcode = 'IN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace trigger instructions_keep before update or delete on "instructions"
  for each row execute function instructions_keep();
create or replace trigger instructions_keep_rels before update or delete on "instructions_rels"
  for each row execute function instructions_keep_rels();

create schema if not exists public_submission;
create unlogged table if not exists public_submission.limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index if not exists limits_expire on public_submission.limits (expire);

create index if not exists topics_sweep on topics (state, opens_at, deadline)
  where state in ('scheduled', 'published');
create index if not exists topic_invitations_unanswered on topic_invitations (topic_id) where answered_at is null;
create or replace function solicitation_guard_topic() returns trigger language plpgsql as $$
begin
  if (new.state, new.published_at, new.closed_at) is distinct from (old.state, old.published_at, old.closed_at)
     and current_setting('solicitation.move', true) is distinct from old.id::text then
    raise exception 'solicitation: a topic changes its state by a move only' using errcode = 'SO001';
  end if;
  return new;
end $$;
create or replace trigger solicitation_guard_topic before update on topics
  for each row execute function solicitation_guard_topic();
create or replace function solicitation_guard_invitation() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'solicitation: an invitation cannot be removed' using errcode = 'SO002';
  end if;
  if (new.topic_id, new.person_id, new.invited_at) is distinct from (old.topic_id, old.person_id, old.invited_at)
     or (old.read_at is not null and new.read_at is distinct from old.read_at)
     or (old.answered_at is not null and new.answered_at is distinct from old.answered_at)
     or new.reminders < old.reminders then
    raise exception 'solicitation: what an invitation has recorded stays' using errcode = 'SO003';
  end if;
  return new;
end $$;
create or replace trigger solicitation_guard_invitation before update or delete on topic_invitations
  for each row execute function solicitation_guard_invitation();
create or replace trigger solicitation_guard_invitation_truncate before truncate on topic_invitations
  for each statement execute function solicitation_guard_invitation();

create table if not exists worker_liveness (
  worker_id   text primary key,
  process_key bigint not null,
  pid         int not null,
  host        text not null,
  started_at  timestamptz not null default now(),
  beat_at     timestamptz not null default now()
);
create index if not exists worker_liveness_process_key on worker_liveness (process_key);

create or replace function items_keep_submitted_at() returns trigger language plpgsql as $$
begin
  new.submitted_at := coalesce(old.submitted_at, new.submitted_at);
  return new;
end $$;
create or replace trigger items_keep_submitted_at before update on items
  for each row execute function items_keep_submitted_at();
create index if not exists items_of_office on items (organisation_id, submitted_at, submitted_by_id);
update items set submitted_at = (
  select min(event.at) from workflow_events event join workflow_runs run on run.id = event.run_id
  where run.collection = 'items' and run.document = items.id::text and event.action = 'submit')
where submitted_at is null and exists (
  select from workflow_runs run where run.collection = 'items' and run.document = items.id::text and run.round > 0);

create sequence if not exists site_files_rev;
create table if not exists site_files (
  path       text primary key check (path like '/%'),
  -- What it was made from: 'assets', 'overview' or 'issue:' with the issue's id.
  part       text not null,
  type       text not null,
  etag       text not null,
  immutable  boolean not null default false,
  -- Null in a tombstone.
  body       bytea,
  gz         bytea,
  br         bytea,
  rev        bigint not null,
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  check ((body is null) = (removed_at is not null))
);
-- Compressed already where it pays.
alter table site_files alter column body set storage external;
alter table site_files alter column gz set storage external;
alter table site_files alter column br set storage external;
create unique index if not exists site_files_by_rev on site_files (rev);
create index if not exists site_files_by_part on site_files (part);

create table if not exists site_changes (
  id       bigint generated always as identity primary key,
  kind     text not null check (kind in ('issue', 'overview', 'all')),
  issue    uuid,
  asked_at timestamptz not null default now(),
  check ((kind = 'issue') = (issue is not null))
);

create or replace function site_files_one_writer() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('site_files', 0));
  return null;
end $$;
create or replace trigger site_files_one_writer before insert or update on site_files
  for each statement execute function site_files_one_writer();

create or replace function site_files_number() returns trigger language plpgsql as $$
begin
  new.rev := nextval('site_files_rev');
  return new;
end $$;
create or replace trigger site_files_number before insert or update on site_files
  for each row execute function site_files_number();

create or replace function site_files_tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('site_files', '');
  return null;
end $$;
create or replace trigger site_files_tell after insert or update or delete on site_files
  for each statement execute function site_files_tell();

create table if not exists compile_waiting (
  item uuid primary key references items(id) on delete cascade,
  scope varchar not null,
  since timestamptz(3) not null
);
create index if not exists compile_waiting_oldest on compile_waiting (scope, since, item);

create or replace function compile_release(items uuid[]) returns void language sql as $$
  insert into compile_waiting (item, scope, since)
  select r.document::uuid, r.scope, coalesce(r.waiting_since, r.updated_at) from workflow_runs r
  where r.collection = 'items' and r.document = any(items::text[]) and r.status = 'approved' and r.scope is not null
  order by r.document
  on conflict (item) do nothing
$$;

create or replace function compile_is_live(issue uuid) returns boolean language sql stable as $$
  select not exists (select from issues i where i.id = issue and i.voided_at is not null)
    and not exists (select from workflow_runs r where r.collection = 'issues' and r.document = issue::text
      and r.status in ('rejected', 'withdrawn'))
$$;

create or replace function compile_items_of(issue uuid) returns uuid[] language sql stable as $$
  select coalesce(array_agg(item_id), '{}') from (
    select e.item_id from issues_entries e where e._parent_id = issue
    union
    select s.item_id from issues_entries_sources s join issues_entries e on e.id = s._parent_id
    where e._parent_id = issue) held
$$;

create or replace function compile_on_run() returns trigger language plpgsql as $$
begin
  if new.collection = 'items' and new.status = 'approved' then
    perform compile_release(array[new.document::uuid]);
  elsif new.collection = 'items' then
    delete from compile_waiting where item = new.document::uuid;
  elsif new.status in ('rejected', 'withdrawn') then
    perform compile_release(compile_items_of(new.document::uuid));
  elsif old.status in ('rejected', 'withdrawn') then
    delete from compile_waiting where item = any(compile_items_of(new.document::uuid));
  end if;
  return null;
end $$;
create or replace trigger compile_on_run after update on workflow_runs for each row
  when (old.status is distinct from new.status and new.document is not null and new.collection in ('items', 'issues'))
  execute function compile_on_run();

create or replace function compile_on_void() returns trigger language plpgsql as $$
begin
  perform compile_release(compile_items_of(new.id));
  return null;
end $$;
create or replace trigger compile_on_void after update on issues for each row
  when (old.voided_at is null and new.voided_at is not null) execute function compile_on_void();

create or replace function compile_on_left() returns trigger language plpgsql as $$
begin
  perform compile_release(array(select item_id from former));
  return null;
end $$;
create or replace function compile_on_entry() returns trigger language plpgsql as $$
begin
  delete from compile_waiting w using present e where w.item = e.item_id and compile_is_live(e._parent_id);
  return null;
end $$;
create or replace function compile_on_source() returns trigger language plpgsql as $$
begin
  delete from compile_waiting w using present s, issues_entries e
  where w.item = s.item_id and e.id = s._parent_id and compile_is_live(e._parent_id);
  return null;
end $$;
create or replace trigger compile_on_left after delete on issues_entries
  referencing old table as former for each statement execute function compile_on_left();
create or replace trigger compile_on_changed after update on issues_entries
  referencing old table as former for each statement execute function compile_on_left();
create or replace trigger compile_on_entry after insert on issues_entries
  referencing new table as present for each statement execute function compile_on_entry();
create or replace trigger compile_on_entry_changed after update on issues_entries
  referencing new table as present for each statement execute function compile_on_entry();
create or replace trigger compile_on_left after delete on issues_entries_sources
  referencing old table as former for each statement execute function compile_on_left();
create or replace trigger compile_on_source after insert on issues_entries_sources
  referencing new table as present for each statement execute function compile_on_source();

insert into compile_waiting (item, scope, since)
select r.document::uuid, r.scope, coalesce(r.waiting_since, r.updated_at) from workflow_runs r
where r.collection = 'items' and r.status = 'approved' and r.document is not null and r.scope is not null
  and exists (select from items where id = r.document::uuid)
  and not exists (select from issues_entries e where e.item_id = r.document::uuid and compile_is_live(e._parent_id))
  and not exists (select from issues_entries_sources s join issues_entries e on e.id = s._parent_id
    where s.item_id = r.document::uuid and compile_is_live(e._parent_id))
on conflict (item) do nothing;
