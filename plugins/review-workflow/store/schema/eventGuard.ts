/** History is written by transitions, in one chain a run, and only ever grows. */
export const eventGuard = `
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
  for each statement execute function workflow_guard_kept();`
