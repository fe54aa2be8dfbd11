/**
 * The approved items that no issue may hold: a short list, kept by triggers, so that compiling costs the same
 * however many items there are. It may hold an item too many (one that stands in two series and left one of
 * them), never one too few: whoever reads it asks the items themselves again. So no write has to wait for
 * another, and none is lost when two happen at once.
 *
 * A draft issue holds its items; one that was rejected, withdrawn or voided gives them back.
 */
export const compileSchemaSql = `
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

${fillWaiting()}`

/** Puts what is approved and in no issue on the list: once for an office that was there before the list was. */
export function fillWaiting(): string {
  return `insert into compile_waiting (item, scope, since)
select r.document::uuid, r.scope, coalesce(r.waiting_since, r.updated_at) from workflow_runs r
where r.collection = 'items' and r.status = 'approved' and r.document is not null and r.scope is not null
  and exists (select from items where id = r.document::uuid)
  and not exists (select from issues_entries e where e.item_id = r.document::uuid and compile_is_live(e._parent_id))
  and not exists (select from issues_entries_sources s join issues_entries e on e.id = s._parent_id
    where s.item_id = r.document::uuid and compile_is_live(e._parent_id))
on conflict (item) do nothing;`
}
