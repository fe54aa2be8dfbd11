import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const settingsSchema = z.object({
  port: z.number().int(),
  user: z.string(),
  password: z.string(),
  /** Who started the server last: tells a server in use from one left behind. */
  owner: z.object({ pid: z.number().int(), startedAt: z.string() }).optional(),
})

export type PostgresSettings = z.infer<typeof settingsSchema>

/** Settings of a cluster that is about to be made; the password is random. */
export const newSettings = (port: number): PostgresSettings => ({
  port,
  user: 'minqiao',
  password: randomBytes(24).toString('base64url'),
})

/** Reads `postgres.json`; undefined when it is missing or damaged. */
export async function readSettings(file: string): Promise<PostgresSettings | undefined> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes `postgres.json`, readable by its owner only, whole or not at all. */
export async function writeSettings(file: string, settings: PostgresSettings): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, file)
}
