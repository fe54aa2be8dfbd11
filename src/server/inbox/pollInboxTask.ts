import type { Pool } from 'pg'
import { createPoller, type Poller } from '../../../plugins/department-mail/exports/mailbox'
import { now } from '../clock'
import type { WorkerSchedule, WorkerTask } from '../worker/task'
import { placeInbox } from './placeInbox'

const NAME = 'poll_inbox'

/** Mails arriving in one breath are looked for once, milliseconds. */
const BREATH_MS = 500

let poller: { pool: Pool; poller: Poller } | null = null

/** Keeps what came into the mailbox, then files what waits; without `IMAP_URL` only the second. */
async function lookOnce(pool: Pool, signal?: AbortSignal): Promise<void> {
  try {
    await pollerFor(pool)?.poll(signal)
  } finally {
    // What was kept is filed even while the mailbox does not answer.
    if (await isWaiting(pool)) await placeInbox(signal)
  }
}

/** One connection a process: between two looks the server tells over it that mail has arrived. */
function pollerFor(pool: Pool): Poller | null {
  const url = process.env.IMAP_URL
  if (!url) return null
  if (poller?.pool === pool) return poller.poller
  void poller?.poller.close()
  let timer: NodeJS.Timeout | null = null
  const onArrival = (): void => {
    timer ??= setTimeout(() => {
      timer = null
      // The look of the next minute tells of what went wrong.
      void lookOnce(pool).catch(() => undefined)
    }, BREATH_MS).unref()
  }
  poller = { pool, poller: createPoller({ url, pool, now, onArrival }) }
  return poller.poller
}

async function isWaiting(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waiting: boolean }>(
    `select exists (select from inbound_mails mail join inbound_mail_raw bytes on bytes.mail = mail.id
                    where mail.state = 'new' and bytes.next_at <= now()) as waiting`,
  )
  return rows[0]?.waiting === true
}

/** Looks into the mailbox; the first look of a process leaves a connection on which arrivals are told at once. */
export const pollInboxTask: WorkerTask = {
  name: NAME,
  run: (_, { pool, signal }) => lookOnce(pool, signal),
}

export const pollInboxSchedule: WorkerSchedule = { task: NAME, match: '* * * * *' }
