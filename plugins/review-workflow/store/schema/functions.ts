/** What the triggers and the product ask of the order, in PostgreSQL's own words. */
export const functions = `
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
end $$;`
