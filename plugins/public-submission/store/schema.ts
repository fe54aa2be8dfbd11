/**
 * What the plugin needs beside its collection: the counters of the rate limit, and the proofs of work that
 * were used up. They live in a schema of their own and are unlogged, since a crash may forget them. Idempotent; run by a migration.
 */
export const publicSubmissionSchemaSql = `
create schema if not exists public_submission;
create unlogged table if not exists public_submission.limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index if not exists limits_expire on public_submission.limits (expire);`
