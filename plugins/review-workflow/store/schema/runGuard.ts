/** A run moves by transitions, along its definition, with an event for every move (I1, I3). */
export const runGuard = `
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
  for each statement execute function workflow_guard_event();`
