/**
 * When an item first came to the office is a fact that no later write takes back, however old the row it
 * carries; lists of the office are found by it.
 */
export const submittedAtSql = `
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
  select from workflow_runs run where run.collection = 'items' and run.document = items.id::text and run.round > 0);`
