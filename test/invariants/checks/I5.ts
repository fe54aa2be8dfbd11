import { issueItemsSql } from '../../../src/operations/issue/issueItems.sql'
import type { Check } from './types'

/** What is not public reaches no public output. */
export const I5: Check[] = [
  {
    id: 'I5',
    promise:
      'a public edition holds exactly the entries whose authors all agreed, that the office made public, and that have words for it',
    violations: `
      select e.id, jsonb_array_length(e.content->'entries') as shown from editions e
      where e.projection = 'public' and jsonb_array_length(e.content->'entries') <> (
        select count(*) from issues_entries x
        where x._parent_id = e.issue_id and x.publish
          and trim(coalesce(x.public_title, '')) <> '' and trim(coalesce(x.public_text, '')) <> ''
          and not exists (select from (${issueItemsSql}) part join items i on i.id = part.item_id
            where part.entry_id = x.id and i.public_consent is distinct from true))`,
  },
  {
    id: 'I5',
    promise: 'a public edition names no source, signatory or recipient',
    violations: `
      select id from editions where projection = 'public'
        and (content->>'signatory' is not null or content->>'recipients' is not null or content ? 'colophon' or content ? 'marking'
          or exists (select 1 from jsonb_array_elements(content->'entries') entry
            where entry ?| array['source', 'sources', 'publicPosition']))`,
  },
  {
    id: 'I5',
    promise: 'no reporter can be reached or named from a public edition',
    violations: `
      select e.id, i.id as item from editions e
      join (${issueItemsSql}) part on part.issue_id = e.issue_id join items i on i.id = part.item_id
      cross join jsonb_array_elements(e.content->'entries') entry
      where e.projection = 'public' and (
        (coalesce(i.reporter_email, '') <> '' and strpos(e.content::text, i.reporter_email) > 0)
        or (coalesce(i.reporter_phone, '') <> '' and strpos(e.content::text, i.reporter_phone) > 0)
        or (char_length(i.reporter_name) > 1 and strpos(entry->>'byline', i.reporter_name) > 0))`,
  },
]
