/**
 * What lies beside the collection of inbound mail: the bytes of every mail as they came, the addresses that
 * replies may be sent to, and how far each mailbox was read. Idempotent; run it in a migration after the
 * collection's table exists.
 */
export const inboundSchemaSql = `
create table if not exists inbound_mail_raw (
  mail uuid primary key references inbound_mails (id) on delete cascade,
  raw bytea not null,
  attempts integer not null default 0,
  next_at timestamptz not null default now()
);
create index if not exists inbound_mails_waiting_idx on inbound_mails (received_at) where state = 'new';

create table if not exists mail_reply_addresses (
  token text primary key check (token ~ '^[0-9a-hjkmnp-tv-z]{20}$'),
  related_collection text not null,
  related_id text not null,
  address text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index if not exists mail_reply_addresses_related_idx on mail_reply_addresses (related_collection, related_id);
create unique index if not exists mail_reply_addresses_live_idx
  on mail_reply_addresses (related_collection, related_id, lower(address)) where revoked_at is null;

create table if not exists inbound_mailboxes (
  mailbox text primary key,
  uid_validity text,
  last_uid bigint not null default 0,
  stuck_uid bigint,
  stuck_times integer not null default 0,
  polled_at timestamptz,
  problem text
);

-- What arrived stays what it was: only where it belongs may change.
create or replace function inbound_mails_guard() returns trigger language plpgsql as $guard$
begin
  if old.message_id is distinct from new.message_id or old.sha256 is distinct from new.sha256
     or old.received_at is distinct from new.received_at or old.raw_bytes is distinct from new.raw_bytes then
    raise exception 'mail.inbound: what arrived cannot be changed' using errcode = 'check_violation';
  end if;
  if old.state::text in ('placed', 'ignored') and new.state::text in ('new', 'failed') then
    raise exception 'mail.inbound: % may not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;
drop trigger if exists inbound_mails_guard on inbound_mails;
create trigger inbound_mails_guard before update on inbound_mails
  for each row execute function inbound_mails_guard();

create or replace function inbound_mail_raw_guard() returns trigger language plpgsql as $guard$
begin
  if old.raw is distinct from new.raw then
    raise exception 'mail.inbound: what arrived cannot be changed' using errcode = 'check_violation';
  end if;
  return new;
end
$guard$;
drop trigger if exists inbound_mail_raw_guard on inbound_mail_raw;
create trigger inbound_mail_raw_guard before update of raw on inbound_mail_raw
  for each row execute function inbound_mail_raw_guard();
`
