/**
 * Table of worker processes, for the migration. A row lives as long as its process; whether the
 * process lives is told by its advisory lock on `process_key`, never by the clock.
 */
export const livenessSchemaSql = `
create table if not exists worker_liveness (
  worker_id   text primary key,
  process_key bigint not null,
  pid         int not null,
  host        text not null,
  started_at  timestamptz not null default now(),
  beat_at     timestamptz not null default now()
);
create index if not exists worker_liveness_process_key on worker_liveness (process_key);
`
