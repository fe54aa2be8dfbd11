import { setTimeout as wait } from 'node:timers/promises'
import { freeDeadLeases } from '../../../plugins/department-mail/exports/worker'
import { type Harness } from '../../integration/department-mail/support/harness'

export async function until(done: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await done())) {
    if (Date.now() > end) throw new Error('waited too long')
    await wait(10)
  }
}

/** What the recovery of the worker process does once it knows a process is dead. */
export async function recover(pool: Harness['pool'], workerId: string) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const freed = await freeDeadLeases([workerId], client)
    await client.query('commit')
    return freed
  } finally {
    client.release()
  }
}

/** How often each mail arrived, by Message-ID. */
export function copiesOf(mails: readonly { messageId?: string }[]): Map<string, number> {
  const byId = new Map<string, number>()
  for (const { messageId = '' } of mails) byId.set(messageId, (byId.get(messageId) ?? 0) + 1)
  return byId
}

/** Message-IDs the database knows. */
export async function committedIds(pool: Harness['pool']): Promise<string[]> {
  const { rows } = await pool.query<{ message_id: string }>('select message_id from messages')
  return rows.map(({ message_id: id }) => id)
}
