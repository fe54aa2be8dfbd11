import { documentsSchemaSql } from './documentsSchema'

/** What PostgreSQL itself keeps true of editions and numbers; idempotent, run by a migration. */
export const digestSchemaSql = `
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
${documentsSchemaSql}`
