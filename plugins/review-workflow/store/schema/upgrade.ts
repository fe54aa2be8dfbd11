/**
 * Brings rows of the first release up to this one: the end of each chain on its run, and the columns that
 * tasks are found by. Touches nothing that is there already.
 */
export const upgrade = `
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
