import { issueItemsSql } from '../../../src/operations/issue/issueItems.sql'
import type { Check } from './types'

/** Entries the public may read: written for it, decided by the office, agreed to by the author of every source. */
const openEntries = `
  select x._parent_id as issue_id, x._order as place, btrim(x.public_title) as title from issues_entries x
  where x.publish and btrim(coalesce(x.public_title, '')) <> '' and btrim(coalesce(x.public_text, '')) <> ''
    and not exists (
      select from (${issueItemsSql}) part join items i on i.id = part.item_id
      where part.entry_id = x.id and i.public_consent is not true)`

/** What is not public reaches no public output. */
export const I5: Check[] = [
  {
    id: 'I5',
    promise:
      'a public edition holds exactly the entries that authors and office made public, as they were written for it',
    violations: `
      select e.id, shown.titles, open.titles as may_be_shown from editions e
      cross join lateral (select coalesce(array_agg(entry->>'title' order by at), '{}') as titles
        from jsonb_array_elements(e.content->'entries') with ordinality as entries (entry, at)) shown
      cross join lateral (select coalesce(array_agg(o.title order by o.place), '{}') as titles
        from (${openEntries}) o where o.issue_id = e.issue_id) open
      where e.projection = 'public' and shown.titles <> open.titles`,
  },
  {
    id: 'I5',
    promise:
      'a public edition names no source, signatory, recipient or colophon, and no note but the public one',
    violations: `
      select e.id from editions e join issues s on s.id = e.issue_id where e.projection = 'public'
        and (e.content->>'signatory' is not null or e.content->>'recipients' is not null
          or e.content->>'colophon' is not null or e.content->>'marking' is not null
          or coalesce(e.content->>'editorsNote', '') <> coalesce(s.public_note, '')
          or exists (select 1 from jsonb_array_elements(e.content->'entries') entry
            where entry ? 'source' or entry ? 'sources' or entry ? 'publicPosition'))`,
  },
  {
    id: 'I5',
    promise: 'no reporter can be reached or named from a public edition',
    violations: `
      select e.id, i.id as item from editions e
      join (${issueItemsSql}) part on part.issue_id = e.issue_id join items i on i.id = part.item_id,
        jsonb_array_elements(e.content->'entries') entry
      where e.projection = 'public' and (
        (coalesce(i.reporter_email, '') <> '' and strpos(e.content::text, i.reporter_email) > 0)
        or (coalesce(i.reporter_phone, '') <> '' and strpos(e.content::text, i.reporter_phone) > 0)
        or (char_length(i.reporter_name) > 1 and strpos(entry->>'byline', i.reporter_name) > 0))`,
  },
  {
    id: 'I5',
    promise: 'a subscriber is mailed the public titles of an issue and nothing that is attached',
    violations: `
      select m.id from messages m join editions e on e.issue_id::text = m.related_id and e.projection = 'public'
      where m.template = 'edition' and (m.attachments is not null or jsonb_array_length(e.content->'entries') = 0
        or exists (select 1 from jsonb_array_elements(e.content->'entries') entry
          where strpos(m.text, entry->>'title') = 0))`,
  },
  {
    id: 'I5',
    promise: 'nobody is mailed an issue who is not on its frozen list, and nobody twice',
    violations: `
      select m.key from messages m where m.template in ('issue', 'edition') and not exists (
        select from edition_recipients r where m.key = 'issue:' || r.issue_id || ':' || r.address)`,
  },
  {
    id: 'I5',
    promise: 'no words of a reader are shown that nobody of the office let be shown',
    violations: `
      select id from reader_feedback where state = 'shown' and (coalesce(moderated_by, '') = '' or moderated_at is null)`,
  },
  {
    id: 'I5',
    promise: 'nobody is subscribed who did not agree',
    violations: `select id from subscribers where state = 'active' and confirmed_at is null`,
  },
]
