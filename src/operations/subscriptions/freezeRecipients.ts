import type { PayloadRequest } from 'payload'
import { sql, type requireTx } from '../../../plugins/review-workflow'
import { addSendJob } from './addSendJob'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Freezes who an issue is mailed to, in the transaction that publishes it: its own list, and the active
 * subscribers of its series where the issue is for them and has public entries. An address that is on the
 * list and subscribed gets the list's mail. Adds the job that writes the mails.
 *
 * @param issue id of the issue, whose editions are published by now
 * @returns how many recipients there are
 */
export async function freezeRecipients(_req: PayloadRequest, tx: Executor, issue: string): Promise<number> {
  const { rows } = await tx.execute(sql`
    insert into edition_recipients
      (id, issue_id, address, name, kind, subscriber_id, state, organisation_id, updated_at, created_at)
    select distinct on (wanted.address) gen_random_uuid(), issue.id, wanted.address, wanted.name,
           wanted.kind::enum_edition_recipients_kind, wanted.subscriber, 'waiting', issue.organisation_id, now(), now()
      from issues issue cross join lateral (
        select lower(btrim(listed.email)) as address, listed.name, 'list' as kind, null::uuid as subscriber, 0 as rank,
               listed._order::int as place
          from issues_mail_recipients listed where listed._parent_id = issue.id
        union all
        select lower(s.email), s.name, 'subscriber', s.id, 1, 0
          from subscribers s join subscribers_rels rel on rel.parent_id = s.id and rel.path = 'series'
         where rel.series_id = issue.series_id and s.state = 'active' and issue.mail_subscribers
           and exists (select from editions shown where shown.issue_id = issue.id and shown.projection = 'public'
                         and jsonb_array_length(shown.content->'entries') > 0)
      ) wanted
     where issue.id = ${issue} order by wanted.address, wanted.rank, wanted.place
    on conflict (issue_id, address) do nothing
    returning id`)
  if (rows.length > 0) await addSendJob(tx, issue)
  return rows.length
}
