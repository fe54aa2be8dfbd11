/** Channel on which PostgreSQL tells every web process that published files have changed. */
export const SITE_CHANNEL = 'site_files'

/**
 * Tables of the published site, for the migration. `site_files` is the site: every web process mirrors it.
 * `rev` grows in the order of commits, because whoever writes holds one lock from before the first number
 * until after the commit: who has read up to a number has read everything below it. A file that is gone
 * leaves its row as a tombstone, so that mirrors learn of it. `site_changes` says what has still to be
 * written; its rows are removed in the transaction that writes it.
 */
export const siteSchemaSql = `
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
  perform pg_notify('${SITE_CHANNEL}', '');
  return null;
end $$;
create or replace trigger site_files_tell after insert or update or delete on site_files
  for each statement execute function site_files_tell();
`
