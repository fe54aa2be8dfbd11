/** What is unique, and what lists and tasks are found by. */
export const indexes = `
create unique index if not exists workflow_runs_document_once on workflow_runs (collection, document);
-- The pool's index answers what this one did.
drop index if exists workflow_runs_waiting;
create index if not exists workflow_runs_sweep on workflow_runs (sweep_at) where sweep_at is not null;
create unique index if not exists workflow_events_seq_once on workflow_events (run_id, seq);
create unique index if not exists workflow_events_key_once on workflow_events (run_id, idempotency_key) where idempotency_key is not null;
create unique index if not exists workflow_snapshots_once on workflow_snapshots (run_id, content_hash);
create unique index if not exists workflow_definitions_once on workflow_definitions (key, coalesce(scope, ''), version);
create index if not exists workflow_copies_unread on workflow_copies (person, at desc);
create unique index if not exists workflow_copies_unread_once on workflow_copies (run_id, person) where read_at is null;`
