import { documentsSchemaSql } from './documentsSchema'

/** What PostgreSQL itself keeps true of editions and numbers; idempotent, run by a migration. */
export const digestSchemaSql = `
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
${documentsSchemaSql}`
