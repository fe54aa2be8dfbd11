/**
 * A row for every delivering process: which mails stand at its turnstile, and what became of those that passed it
 * and are not yet written to the messages. It is the one row written between two mails, so nothing but its key is
 * indexed and it has room to be rewritten in place.
 */
export const laneSchemaSql = `
create table if not exists mail_lanes (
  worker_id text primary key,
  holders   jsonb not null default '[]',
  done      jsonb not null default '[]',
  beat_at   timestamptz not null default now()
) with (fillfactor = 10, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0);`
