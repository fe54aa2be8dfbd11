import { mailNames, type MailNames } from '../core/names'
import { MESSAGE_STATES, TRANSITIONS } from '../core/states'

/**
 * What Payload's schema cannot say about the messages table: no illegal state change by any door, a lease
 * exactly while sending, and the indexes of the queue. Idempotent; run it in a migration after the table
 * exists, and again whenever the state table changes.
 */
export function schemaSql(names: MailNames = mailNames()): string {
  return [guardFunction(names), guardTrigger(names), leaseCheck(names), indexes(names)].join('\n')
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

function indexes({ table }: MailNames): string {
  return `
create index if not exists ${table}_waiting_idx on ${table} (next_attempt_at) where state in ('queued', 'deferred');
create index if not exists ${table}_sending_idx on ${table} (worker_id) where state = 'sending';`
}
