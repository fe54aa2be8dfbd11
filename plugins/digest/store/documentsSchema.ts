/**
 * What PostgreSQL keeps true of documents and their bytes; idempotent. A document goes queued → rendering →
 * ready or failed, and back to queued when its renderer died. Ready, it says exactly which bytes it is
 * (SHA-256), and neither changes: what was printed and sent can be compared with it years later. Rendering
 * again makes a new row. Only proofs and failures, which are nobody's record, may be removed.
 */
export const documentsSchemaSql = `
create table if not exists edition_document_bytes (
  document uuid primary key references edition_documents (id) on delete cascade,
  body bytea not null
);
-- Packed already (deflate): compressing again would only cost time.
alter table edition_document_bytes alter column body set storage external;
-- What a proof is made from: the draft as it stood when it was asked for. Signed editions have their own rows.
create table if not exists edition_document_contents (
  document uuid primary key references edition_documents (id) on delete cascade,
  content jsonb not null
);
create unique index if not exists edition_documents_open_once
  on edition_documents (issue_id, projection, kind, coalesce(entry, 0)) where state in ('queued', 'rendering');
create index if not exists edition_documents_latest
  on edition_documents (issue_id, projection, kind, rendered_at desc);
create or replace function digest_guard_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.projection = 'proof' or old.state = 'failed' then
      return old;
    end if;
    raise exception 'digest: a document of a signed edition cannot be removed' using errcode = 'DG010';
  end if;
  if tg_op <> 'UPDATE' then
    raise exception 'digest: documents cannot be emptied' using errcode = 'DG010';
  end if;
  -- A draft issue is removed: Payload's foreign key empties the column, and its proofs go with it.
  if new.issue_id is null then
    delete from edition_documents where id = old.id;
    return null;
  end if;
  if old.state in ('ready', 'failed') then
    raise exception 'digest: a finished document is immutable' using errcode = 'DG011';
  end if;
  if (new.issue_id, new.projection, new.kind, new.organisation_id) is distinct from
     (old.issue_id, old.projection, old.kind, old.organisation_id) or new.entry is distinct from old.entry then
    raise exception 'digest: a document is of one issue for ever' using errcode = 'DG011';
  end if;
  if new.state = 'ready' and not exists (
    select from edition_document_bytes stored where stored.document = new.id
      and encode(sha256(stored.body), 'hex') = new.sha256 and length(stored.body) = new.bytes) then
    raise exception 'digest: a ready document is its bytes' using errcode = 'DG012';
  end if;
  return new;
end $$;
create or replace trigger digest_guard_document before update or delete on edition_documents
  for each row execute function digest_guard_document();
create or replace trigger digest_guard_document_truncate before truncate on edition_documents
  for each statement execute function digest_guard_document();
create or replace function digest_guard_document_bytes() returns trigger language plpgsql as $$
declare
  owner uuid := case when tg_op = 'DELETE' then old.document else new.document end;
  owner_state text;
begin
  -- Nothing is found while the document itself is being removed: its own guard has decided that.
  select state into owner_state from edition_documents where id = owner;
  if owner_state = 'ready' or (tg_op <> 'DELETE' and owner_state is distinct from 'rendering')
     or (tg_op = 'UPDATE' and new.document <> old.document) then
    raise exception 'digest: the bytes of a document are written once' using errcode = 'DG013';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create or replace trigger digest_guard_document_bytes before insert or update or delete on edition_document_bytes
  for each row execute function digest_guard_document_bytes();
create or replace trigger digest_guard_document_bytes_truncate before truncate on edition_document_bytes
  for each statement execute function digest_guard_document();`
