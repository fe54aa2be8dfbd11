/**
 * Keeps an instruction as departments were given it, whoever writes: a row that duties come from is neither changed
 * nor removed, nor are the items it names. Idempotent; part of the guards' migration.
 */
export const instructionsSchemaSql = `
create or replace function instructions_keep() returns trigger language plpgsql as $$
begin
  if exists (select from assignments where from_instruction_id = old.id) then
    raise exception 'instructions: departments act on these words' using errcode = 'IN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace function instructions_keep_rels() returns trigger language plpgsql as $$
begin
  if exists (select from assignments where from_instruction_id = old.parent_id) then
    raise exception 'instructions: departments act on these words' using errcode = 'IN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace trigger instructions_keep before update or delete on "instructions"
  for each row execute function instructions_keep();
create or replace trigger instructions_keep_rels before update or delete on "instructions_rels"
  for each row execute function instructions_keep_rels();`
