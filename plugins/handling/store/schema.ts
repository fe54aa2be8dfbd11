import { dutyMoves } from '../core/moves'

/** Tables and columns of an application; what it leaves out is ours. */
export type HandlingTables = {
  duties: string
  /** The journal: rows are added, never changed. */
  events: string
  /** Further tables whose rows are kept as they came: answers, questions, notices. */
  kept: readonly string[]
  /** What departments ask for and somebody decides. */
  requests: string
}

const moves = Object.values(dutyMoves)
const edges = moves.flatMap(({ from, to }) => from.map((state) => `'${state}>${to}'`))

/** A move that happens once: not before its column is empty, not without stamping it, never unstamped. */
const onceGuards = moves
  .flatMap(({ from, to, once }) => (once ? [{ named: from.map((state) => `'${state}>${to}'`), once }] : []))
  .map(
    ({ named, once }) => `
  if (old.state::text || '>' || new.state::text) in (${named.join(', ')}) and new.rev > old.rev then
    if old.${once} is not null or new.${once} is null then
      raise exception 'handling: this happens once to a duty' using errcode = 'HD005';
    end if;
  elsif new.${once} is distinct from old.${once} then
    raise exception 'handling: % is kept as it is', '${once}' using errcode = 'HD005';
  end if;`,
  )
  .join('')

const guardDuty = `
create or replace function handling_guard_duty() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'handling: a duty cannot be removed' using errcode = 'HD001';
  end if;
  if tg_op = 'INSERT' then
    if new.state::text <> 'dispatched' or new.rev <> 0 then
      raise exception 'handling: a duty starts when it is dispatched' using errcode = 'HD002';
    end if;
    return new;
  end if;
  if new.state is distinct from old.state or new.rev is distinct from old.rev then
    if new.rev <> old.rev + 1 or (old.state::text || '>' || new.state::text) not in (${edges.join(', ')}) then
      raise exception 'handling: no such move from % to %', old.state, new.state using errcode = 'HD003';
    end if;
  end if;
  if new.dispatched_at is distinct from old.dispatched_at
     or (old.original_due_at is not null and new.original_due_at is distinct from old.original_due_at) then
    raise exception 'handling: a clock runs from its dispatch' using errcode = 'HD006';
  end if;${onceGuards}
  return new;
end $$;`

const guardKept = `
create or replace function handling_guard_reply() returns trigger language plpgsql as $$
begin
  raise exception 'handling: what came back is kept as it came' using errcode = 'HD004';
end $$;`

/** A request is decided once, and what was asked for stays as it was asked. */
const guardRequest = `
create or replace function handling_guard_request() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'handling: a request cannot be removed' using errcode = 'HD007';
  end if;
  if tg_op = 'INSERT' then
    if new.state::text <> 'open' then
      raise exception 'handling: a request starts open' using errcode = 'HD007';
    end if;
    return new;
  end if;
  if old.state::text <> 'open' or new.state::text = 'open'
     or new.assignment_id <> old.assignment_id or new.kind <> old.kind or new.reason <> old.reason
     or new.asked_days is distinct from old.asked_days then
    raise exception 'handling: a request is decided once' using errcode = 'HD007';
  end if;
  return new;
end $$;`

const onTable = (table: string, trigger: string, rowEvents: string): string => `
create or replace trigger ${trigger} before ${rowEvents} on "${table}"
  for each row execute function ${trigger}();
create or replace trigger ${trigger}_truncate before truncate on "${table}"
  for each statement execute function ${trigger}();`

/**
 * A state that moved is in the journal when the transaction ends: nothing happens to a duty unrecorded.
 * Deferred, because the duty is written before the entry.
 */
const guardJournal = ({ duties, events }: HandlingTables): string => `
create or replace function handling_guard_journal() returns trigger language plpgsql as $$
begin
  if not exists (select from "${events}" e where e.assignment_id = new.id and e.number > 0
      and (tg_op = 'INSERT' and e.act::text = 'dispatch'
        or tg_op = 'UPDATE' and (e.data ->> 'rev')::numeric = new.rev)) then
    raise exception 'handling: what happens to a duty is in its journal' using errcode = 'HD008';
  end if;
  return null;
end $$;
drop trigger if exists handling_guard_journal on "${duties}";
create constraint trigger handling_guard_journal after insert or update of rev on "${duties}"
  deferrable initially deferred for each row execute function handling_guard_journal();`

const indexes = ({ events, requests }: HandlingTables): string => `
create unique index if not exists handling_one_number on "${events}" (assignment_id, number);
create unique index if not exists handling_one_request on "${requests}" (assignment_id, kind) where state = 'open';`

/** What a department has typed and not sent; a draft is nobody's record, so it has no journal. */
const drafts = ({ duties }: HandlingTables): string => `
create table if not exists reply_drafts (
  assignment uuid primary key references "${duties}" (id) on delete cascade,
  draft jsonb not null,
  saved_by text not null default '',
  saved_at timestamptz not null,
  rev int not null default 1
);`

/** What PostgreSQL keeps true about duties, whoever writes; idempotent, run by a migration. */
export const handlingSchemaSql = (tables: HandlingTables): string =>
  [
    guardDuty,
    onTable(tables.duties, 'handling_guard_duty', 'insert or update or delete'),
    guardKept,
    ...[tables.events, ...tables.kept].map((table) =>
      onTable(table, 'handling_guard_reply', 'update or delete'),
    ),
    guardRequest,
    onTable(tables.requests, 'handling_guard_request', 'insert or update or delete'),
    indexes(tables),
    drafts(tables),
    guardJournal(tables),
  ].join('\n')
