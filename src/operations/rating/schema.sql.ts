/**
 * The code that shows an author to be who they are, one a duty: only its hash is kept. Idempotent, run by a
 * migration.
 */
export const ratingSchemaSql = `
create table if not exists rating_codes (
  assignment uuid primary key references assignments (id) on delete cascade,
  hash text not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz not null,
  sends int not null default 1,
  first_sent_at timestamptz not null
);`
