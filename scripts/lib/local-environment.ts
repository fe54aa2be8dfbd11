import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { MailSink } from '../../src/server/services/mail-sink'
import type { EmbeddedPostgres } from '../../src/server/services/postgres'
import { dataDir } from './paths.mjs'

const secretsSchema = z.object({ payloadSecret: z.string().min(32) })

/** The secret of this installation: made once, readable by its owner only. */
async function payloadSecret(): Promise<string> {
  const file = path.join(dataDir, 'secrets.json')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return secretsSchema.parse(JSON.parse(kept)).payloadSecret
  const secret = randomBytes(32).toString('hex')
  await writeFile(file, `${JSON.stringify({ payloadSecret: secret }, null, 2)}\n`, { mode: 0o600 })
  return secret
}

/** What the web server, the worker, migrations and the demonstration data are told. */
export async function localEnvironment(input: {
  mode: 'production' | 'development'
  port: number
  postgres: EmbeddedPostgres
  mail: MailSink
}): Promise<NodeJS.ProcessEnv> {
  const { mode, port, postgres, mail } = input
  return {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.url(),
    SMTP_URL: mail.smtpUrl,
    // Its own server keeps every mail here: the staging guard has nothing to guard.
    MAIL_LIVE: '1',
    MAIL_WEB_URL: mail.webUrl,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? (await payloadSecret()),
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}`,
  }
}
