/**
 * What PostgreSQL itself keeps true: a topic's state changes by a move only, so that a form saved over an
 * older state never brings it back; an invitation is never taken away, and what it has recorded stays.
 * Idempotent, run by a migration.
 */
export const schemaSql = ({ topics, invitations }: { topics: string; invitations: string }) => `
create index if not exists ${topics}_sweep on ${topics} (state, opens_at, deadline)
  where state in ('scheduled', 'published');
create index if not exists ${invitations}_unanswered on ${invitations} (topic_id) where answered_at is null;
create or replace function solicitation_guard_topic() returns trigger language plpgsql as $$
begin
  if (new.state, new.published_at, new.closed_at) is distinct from (old.state, old.published_at, old.closed_at)
     and current_setting('solicitation.move', true) is distinct from old.id::text then
    raise exception 'solicitation: a topic changes its state by a move only' using errcode = 'SO001';
  end if;
  return new;
end $$;
create or replace trigger solicitation_guard_topic before update on ${topics}
  for each row execute function solicitation_guard_topic();
create or replace function solicitation_guard_invitation() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'solicitation: an invitation cannot be removed' using errcode = 'SO002';
  end if;
  if (new.topic_id, new.person_id, new.invited_at) is distinct from (old.topic_id, old.person_id, old.invited_at)
     or (old.read_at is not null and new.read_at is distinct from old.read_at)
     or (old.answered_at is not null and new.answered_at is distinct from old.answered_at)
     or new.reminders < old.reminders then
    raise exception 'solicitation: what an invitation has recorded stays' using errcode = 'SO003';
  end if;
  return new;
end $$;
create or replace trigger solicitation_guard_invitation before update or delete on ${invitations}
  for each row execute function solicitation_guard_invitation();
create or replace trigger solicitation_guard_invitation_truncate before truncate on ${invitations}
  for each statement execute function solicitation_guard_invitation();`

/** The same for the default table names. */
export const solicitationSchemaSql = schemaSql({ topics: 'topics', invitations: 'topic_invitations' })
