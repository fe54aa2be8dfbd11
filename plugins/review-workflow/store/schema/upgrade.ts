/**
 * Brings rows of the first release up to this one: the end of each chain on its run, and the columns that
 * tasks are found by. Touches nothing that is there already.
 */
export const upgrade = `
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
where r.is_pool is null;`
