import { ImapFlow } from 'imapflow'
import { type Pool, type PoolClient } from 'pg'
import { writePolled } from '../store/mailboxPosition'
import { fetchNew } from './fetchNew'
import { imapSettings } from './imapSettings'

export type PollerOptions = {
  /** `imap(s)://user:password@host:port/INBOX` */
  url: string
  pool: Pool
  now: () => Date
  /** Called whenever the server says that mail has arrived; the caller polls then. */
  onArrival?: () => void
}

export type Poller = {
  /** Keeps what is new. @returns how many mails; 0 too when another process looks just now. Throws what went wrong. */
  poll(signal?: AbortSignal): Promise<number>
  /** Ends the connection. */
  close(): Promise<void>
}

/**
 * Reads one mailbox over a connection it keeps: between two looks the server tells of arrivals (IDLE). A lost
 * connection is made anew at the next look.
 */
export function createPoller({ url, pool, now, onArrival }: PollerOptions): Poller {
  const settings = imapSettings(url)
  let kept: ImapFlow | null = null
  let running: Promise<number> | null = null

  const connection = async (): Promise<ImapFlow> => {
    if (kept?.usable) return kept
    kept = null
    const imap = new ImapFlow(settings.options)
    // Without a listener an error of the connection would end the process.
    imap.on('error', () => imap.close())
    imap.on('exists', () => onArrival?.())
    try {
      await imap.connect()
      await imap.mailboxOpen(settings.mailbox, { readOnly: true })
    } catch (error) {
      imap.close()
      throw error
    }
    kept = imap
    return imap
  }

  const look = async (client: PoolClient, signal?: AbortSignal): Promise<number> => {
    try {
      const imap = await connection()
      // Servers tell of new mails only when something is asked.
      await imap.noop()
      const count = await fetchNew({ imap, client, name: settings.name, now, ...(signal ? { signal } : {}) })
      await writePolled(client, settings.name, now(), null)
      // Until something is asked again the server tells of arrivals; never waited for.
      if (onArrival) void imap.idle().catch(() => undefined)
      return count
    } catch (error) {
      kept?.close()
      kept = null
      await writePolled(client, settings.name, now(), wordsOf(error)).catch(() => undefined)
      throw error
    }
  }

  const lookAlone = async (signal?: AbortSignal): Promise<number> => {
    const client = await pool.connect()
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        "select pg_try_advisory_lock(hashtext('inbox'), hashtext($1)) as mine",
        [settings.name],
      )
      if (rows[0]?.mine !== true) return 0
      try {
        return await look(client, signal)
      } finally {
        await client.query("select pg_advisory_unlock(hashtext('inbox'), hashtext($1))", [settings.name])
      }
    } finally {
      client.release()
    }
  }

  return {
    poll(signal) {
      running ??= lookAlone(signal).finally(() => (running = null))
      return running
    },
    async close() {
      await running?.catch(() => undefined)
      const imap = kept
      kept = null
      if (imap?.usable) await imap.logout().catch(() => imap.close())
      else imap?.close()
    },
  }
}

const wordsOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  const said =
    typeof error === 'object' && error !== null && 'responseText' in error ? String(error.responseText) : ''
  return `${text} ${said}`.trim().slice(0, 500)
}
