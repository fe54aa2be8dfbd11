/** Versions of definitions, standing proxies, and the pointer of a document to its run. */
export const definitionGuard = `
create or replace function workflow_guard_definition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.body, new.edges, new.hash, new.key, new.version, new.scope)
     is distinct from (old.body, old.edges, old.hash, old.key, old.version, old.scope) then
    raise exception 'workflow: a definition is changed by a new version' using errcode = 'WF013';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_definition before update or delete on workflow_definitions
  for each row execute function workflow_guard_definition();`

export const proxyGuard = `
create or replace function workflow_guard_proxy() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.from_at <= now() then
    raise exception 'workflow: a proxy that has begun is ended, not deleted' using errcode = 'WF022';
  end if;
  if tg_op = 'UPDATE' and ((new.principal_id, new.proxy_id) is distinct from (old.principal_id, old.proxy_id)
     or (old.from_at <= now() and new.from_at <> old.from_at)
     or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)) then
    raise exception 'workflow: a proxy is given anew, not rewritten' using errcode = 'WF022';
  end if;
  return coalesce(new, old);
end $$;
create or replace trigger workflow_guard_proxy before update or delete on workflow_proxies
  for each row execute function workflow_guard_proxy();`

export const pointerGuard = (table: string): string => `
create or replace function workflow_guard_pointer() returns trigger language plpgsql as $$
begin
  if old.workflow_id is not null and new.workflow_id is distinct from old.workflow_id then
    raise exception 'workflow: a document keeps its run' using errcode = 'WF014';
  end if;
  return new;
end $$;
create or replace trigger workflow_guard_pointer before update on "${table}"
  for each row execute function workflow_guard_pointer();`
