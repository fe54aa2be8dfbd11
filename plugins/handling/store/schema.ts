import { dutyMoves } from '../core/reduce'

const edges = Object.values(dutyMoves).flatMap(({ from, to }) => from.map((state) => `'${state}>${to}'`))

/** A move that happens once: not before its column is empty, not without stamping it, never unstamped. */
const onceGuards = Object.values(dutyMoves)
  .flatMap(({ from, to, once }) => (once ? [{ edges: from.map((state) => `'${state}>${to}'`), once }] : []))
  .map(
    ({ edges: moves, once }) => `
  if (old.state::text || '>' || new.state::text) in (${moves.join(', ')}) then
    if old.${once} is not null or new.${once} is null then
      raise exception 'handling: a duty is reopened once' using errcode = 'HD005';
    end if;
  elsif new.${once} is distinct from old.${once} then
    raise exception 'handling: % is kept as it is', '${once}' using errcode = 'HD005';
  end if;`,
  )
  .join('')

/**
 * The trigger that keeps a duty on its rails, whoever writes; idempotent, run by a migration.
 *
 * @param table the assignments' table
 * @param replies the table of what came back; its rows are never changed
 */
export const handlingSchemaSql = (table: string, replies: string): string => `
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
  end if;${onceGuards}
  return new;
end $$;
create or replace trigger handling_guard_duty before insert or update or delete on "${table}"
  for each row execute function handling_guard_duty();
create or replace trigger handling_guard_duty_truncate before truncate on "${table}"
  for each statement execute function handling_guard_duty();
create or replace function handling_guard_reply() returns trigger language plpgsql as $$
begin
  raise exception 'handling: what came back is kept as it came' using errcode = 'HD004';
end $$;
create or replace trigger handling_guard_reply before update or delete on "${replies}"
  for each row execute function handling_guard_reply();
create or replace trigger handling_guard_reply_truncate before truncate on "${replies}"
  for each statement execute function handling_guard_reply();`
