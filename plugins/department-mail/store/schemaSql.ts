import { mailNames, type MailNames } from '../core/names'
import { MESSAGE_STATES, TRANSITIONS } from '../core/states'
import { laneSchemaSql } from './laneSchemaSql'

/**
 * What Payload's schema cannot say about the messages table: no illegal state change by any door, a lease
 * exactly while sending, and the indexes of the queue. Idempotent; run it in a migration after the table
 * exists, and again whenever the state table changes.
 */
export function schemaSql(names: MailNames = mailNames()): string {
  return [
    guardFunction(names),
    guardTrigger(names),
    leaseCheck(names),
    indexes(names),
    laneSchemaSql,
    suppressions(),
  ].join('\n')
}

/** The same for the default names, ready for a migration. */
export const departmentMailSchemaSql: string = schemaSql()

function guardFunction({ table }: MailNames): string {
  const cases = MESSAGE_STATES.map((from) => {
    const to = TRANSITIONS[from].map((state) => `'${state}'`).join(', ')
    return `    when '${from}' then ${to === '' ? 'false' : `new.state::text in (${to})`}`
  }).join('\n')
  return `
create or replace function ${table}_guard_state() returns trigger language plpgsql as $guard$
begin
  if old.direction::text = 'out' and not coalesce(case old.state::text
${cases}
    else false
  end, false) then
    raise exception 'mail.transition: % may not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;`
}

function guardTrigger({ table }: MailNames): string {
  return `
drop trigger if exists ${table}_guard_state on ${table};
create trigger ${table}_guard_state before update of state on ${table}
  for each row when (old.state is distinct from new.state) execute function ${table}_guard_state();`
}

function leaseCheck({ table }: MailNames): string {
  return `
alter table ${table} drop constraint if exists ${table}_lease_while_sending;
alter table ${table} add constraint ${table}_lease_while_sending
  check ((state::text = 'sending') = (worker_id is not null));`
}

/** Payload indexes every timestamp; nobody asks for these, and every mail would write them five times. */
function indexes({ table }: MailNames): string {
  return `
drop index if exists ${table}_waiting_idx;
drop index if exists ${table}_updated_at_idx;
drop index if exists message_events_updated_at_idx;
drop index if exists message_events_created_at_idx;
create index if not exists ${table}_due_idx on ${table} (coalesce(next_attempt_at, created_at)) where state in ('queued', 'deferred');
create index if not exists ${table}_attention_idx on ${table} (updated_at) where state in ('failed', 'uncertain');
create index if not exists ${table}_sending_idx on ${table} (worker_id) where state = 'sending';`
}

/** An address is stopped once at a time. */
function suppressions(): string {
  return `
create unique index if not exists mail_suppressions_open_idx on mail_suppressions (address) where lifted_at is null;`
}
