import { Client } from 'pg'
import { SITE_CHANNEL } from '../schema.sql'
import type { MirrorLogger } from './types'

const POLL_MS = 1_000
/** A query that takes longer has lost its server. */
const PATIENCE_MS = 30_000
const CONNECT_MS = 5_000

export type Following = {
  /** Settles when the database was read for the first time. */
  first: Promise<void>
  stop: () => Promise<void>
}

/**
 * Calls `pull` at once, each second, and as soon as PostgreSQL says that something was written; one call at a
 * time, over one connection that is opened anew when it breaks. The database being away is no failure: the
 * next second asks again.
 */
export function followDatabase(input: {
  databaseUrl: string
  pull: (client: Client) => Promise<void>
  logger: MirrorLogger
}): Following {
  const { databaseUrl, pull, logger } = input
  let client: Client | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let isAway = false
  let settle: () => void = () => undefined
  const first = new Promise<void>((resolve) => (settle = resolve))

  const round = async (): Promise<void> => {
    try {
      client ??= await connect(databaseUrl, {
        onNews: wake,
        onLost: (lost) => lost === client && (client = undefined),
      })
      await pull(client)
      if (isAway) logger.info({ msg: 'the database answers again; the site is up to date' })
      isAway = false
      settle()
    } catch (err) {
      if (!isAway) logger.warn({ msg: 'the site cannot be brought up to date; what is there stays', err })
      isAway = true
      await client?.end().catch(() => undefined)
      client = undefined
    }
  }
  const wake = (): void => {
    again = true
    running ??= (async () => {
      while (again && !stopped) {
        again = false
        await round()
      }
    })().finally(() => (running = undefined))
  }
  wake()
  const timer = setInterval(wake, POLL_MS)
  return {
    first,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      await client?.end().catch(() => undefined)
    },
  }
}

async function connect(
  databaseUrl: string,
  { onNews, onLost }: { onNews: () => void; onLost: (client: Client) => void },
): Promise<Client> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'minqiao-site',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  })
  client.on('error', () => onLost(client))
  client.on('end', () => onLost(client))
  client.on('notification', onNews)
  await client.connect()
  await client.query(`listen ${SITE_CHANNEL}`)
  return client
}
