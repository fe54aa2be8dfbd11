import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../src/server/services/free-port'
import { startMailSink } from '../../src/server/services/mail-sink'
import type { Account } from '../../src/server/install/accounts'
import type { Application } from './application'
import { attachedApplication } from './applicationAttached'
import { createDatabase } from './applicationDatabase'
import { build, loadDemo, migrate, startProcesses, waitUntilReady } from './applicationProcesses'
import { temporaryFolder } from './services-folder'

type Stop = () => Promise<void>

/**
 * Starts the built application: a database with the demonstration city, a mail sink, the web server and
 * one worker; builds it when it is not built. With E2E_URL, takes the one that runs there.
 *
 * @param settings environment of its processes beside what every test needs; such an application is always started
 */
export async function startApplication(
  settings?: Record<string, string>,
): Promise<{ application: Application; stop: Stop }> {
  const attached = settings ? undefined : attachedApplication()
  if (attached) return { application: attached, stop: async () => undefined }
  const stops: Stop[] = []
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end().catch((error: unknown) => console.error(error))
  }
  try {
    return { application: await start(stops, settings), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(stops: Stop[], settings: Record<string, string> = {}): Promise<Application> {
  const temporary = await temporaryFolder()
  const { folder } = temporary
  stops.push(() => temporary.remove())
  const logs = path.join(folder, 'logs')
  const keptIn = process.env.E2E_LOGS
  if (keptIn) stops.push(async () => cpSync(logs, keptIn, { recursive: true }))
  const database = await createDatabase(folder)
  stops.push(() => database.remove())
  const mail = await startMailSink({ dataDir: folder, webPort: 0 })
  stops.push(() => mail.stop())
  const port = await freePort()
  const secret = randomBytes(32).toString('hex')
  const url = `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SMTP_URL: mail.smtpUrl,
    // The sink is the only mailbox there is; without this every mail would go to one address.
    MAIL_LIVE: '1',
    PAYLOAD_SECRET: secret,
    // The tests speak from many addresses: each says its own, as a reverse proxy would.
    TRUSTED_PROXIES: '1',
    ...settings,
  }
  if (!existsSync('.next/BUILD_ID')) await build({ env, logs })
  await migrate({ env, logs })
  await loadDemo({ env, logs })
  stops.push(startProcesses({ env, logs }, port))
  await waitUntilReady(url)
  const accounts = JSON.parse(readFileSync(path.join(folder, 'accounts.json'), 'utf8')) as Account[]
  return { url, mailUrl: mail.webUrl, databaseUrl: database.url, secret, accounts }
}
