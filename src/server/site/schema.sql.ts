/**
 * Tables of the published site, for the guards' migration; idempotent as a whole.
 *
 * - `site_files`: every public file with its bytes, also compressed. `rev` grows with every publication:
 *   a web server asks for what is newer than what it has. A removed file stays as a row without bytes
 *   (`removed_at`), so that every mirror learns of it.
 * - `site_changes`: what has changed and is not published yet; written in the transaction of the change.
 * - `site_state`: what the last whole publication was made with.
 *
 * Publications hold an advisory lock while they take a revision and write: revisions become visible in
 * their order, so "newer than what I have" misses nothing.
 */
export const siteSchemaSql = `
create sequence if not exists site_files_rev;
create table if not exists site_files (
  path       text primary key,
  type       text not null,
  etag       text not null,
  immutable  boolean not null default false,
  body       bytea not null,
  gzip       bytea,
  br         bytea,
  rev        bigint not null,
  removed_at timestamptz
);
alter table site_files alter column body set storage external;
alter table site_files alter column gzip set storage external;
alter table site_files alter column br set storage external;
create index if not exists site_files_rev_idx on site_files (rev);
create table if not exists site_changes (
  id        bigint generated always as identity primary key,
  change    jsonb not null,
  queued_at timestamptz not null default now()
);
create table if not exists site_state (
  key   text primary key,
  value text not null,
  at    timestamptz not null default now()
);
create or replace function site_files_announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('site_files', '');
  return null;
end $$;
create or replace trigger site_files_announce after insert or update or delete or truncate on site_files
  for each statement execute function site_files_announce();
`
