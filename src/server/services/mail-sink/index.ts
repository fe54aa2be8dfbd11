import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../free-port'
import { createSmtpServer } from './smtp'
import { openMailStore } from './store'
import { createMailWeb } from './web'

/** Where the mail page is looked for first; another port when it is taken. */
const WEB_PORT = 8025
const ATTEMPTS = 5

export type MailSink = {
  /** `smtp://127.0.0.1:<port>`, for SMTP_URL. */
  smtpUrl: string
  /** Address of the mail page and of `/api/messages`. */
  webUrl: string
  /** Folder of the `.eml` files. */
  folder: string
  stop(): Promise<void>
}

type Ports = { smtp?: number; web?: number }

/** What both servers, SMTP and web, have in common. */
type Listening = { listen(port: number, host: string): unknown; close(done: () => void): unknown }

/**
 * Starts the local mail sink: an SMTP server that keeps every mail under `<dataDir>/mail/`, and a page
 * that shows them. Loopback only; the ports are remembered in `<dataDir>/mail.json`.
 */
export async function startMailSink(options: { dataDir: string; webPort?: number }): Promise<MailSink> {
  const folder = path.join(options.dataDir, 'mail')
  const settingsFile = path.join(options.dataDir, 'mail.json')
  await mkdir(options.dataDir, { recursive: true })
  const store = await openMailStore(folder)
  const known = await readPorts(settingsFile)
  const smtp = await listen(() => {
    const server = createSmtpServer(store)
    return { server, events: server.server }
  }, known.smtp)
  const web = await listen(
    () => {
      const server = createMailWeb(store)
      return { server, events: server }
    },
    known.web ?? options.webPort ?? WEB_PORT,
  )
  await writeFile(settingsFile, `${JSON.stringify({ smtp: smtp.port, web: web.port })}\n`)
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    webUrl: `http://localhost:${web.port}`,
    folder,
    stop: async () => {
      await Promise.all([smtp.close(), web.close()])
    },
  }
}

async function readPorts(file: string): Promise<Ports> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  return typeof content === 'object' && content !== null ? content : {}
}

type Emitter = { once(event: 'listening' | 'error', listener: (error: Error) => void): unknown }

/** Makes a server and listens on `preferred` or, when taken, on another free port. */
async function listen(
  make: () => { server: Listening; events: Emitter },
  preferred: number | undefined,
): Promise<{ port: number; close(): Promise<void> }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? preferred : undefined)
    const { server, events } = make()
    const problem = await new Promise<Error | undefined>((resolve) => {
      events.once('listening', () => resolve(undefined))
      events.once('error', resolve)
      server.listen(port, '127.0.0.1')
    })
    if (!problem) return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
    if (attempt === ATTEMPTS) throw problem
  }
}
