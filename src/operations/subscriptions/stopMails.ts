import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Mails that wait are not sent any more, and their history says so; what has left cannot be taken back.
 *
 * @param which a condition on `messages`
 * @param why one word for the history
 * @returns how many mails were stopped
 */
export async function stopMails(tx: Executor, which: ReturnType<typeof sql>, why: string): Promise<number> {
  const { rows } = await tx.execute(sql`
    with stopped as (
      update messages set state = 'suppressed', next_attempt_at = null, updated_at = now()
       where (${which}) and state in ('queued', 'deferred') returning id
    ), told as (
      insert into message_events (id, message_id, at, type, detail)
      select gen_random_uuid(), id, now(), 'suppressed', ${why} from stopped
    )
    select id from stopped`)
  return rows.length
}
