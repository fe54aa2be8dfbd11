import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { TYPESCRIPT } from '../../src/server/services/typescript'
import { benchEnvironment } from './environment'

const accountSchema = z.object({ email: z.string(), password: z.string() })
const preparedSchema = z.object({
  account: accountSchema,
  /** Somebody who reports. */
  member: accountSchema,
  /** What a new item names, by the name of its field. */
  names: z.record(z.string(), z.string()),
  /** Documents made one by one, for the requests that change something. */
  documents: z.array(z.string()),
  /** Issues that wait for their signing, and who signs them. */
  signing: z.object({ account: accountSchema.nullable(), issues: z.array(z.string()) }),
})
export type Prepared = z.infer<typeof preparedSchema>

/**
 * Fills a database in a process of its own.
 *
 * @param rows documents in the database at the end, most of them copies
 * @param documents documents made one by one
 */
export async function prepare(input: {
  side: 'ours' | 'vanilla'
  name: string
  databaseUrl: string
  dataDir: string
  rows: number
  documents: number
  /** Issues that wait for their signing; the product's side alone has them. */
  signings: number
}): Promise<Prepared> {
  const { side, name, dataDir, rows, documents, signings } = input
  const output = path.join(dataDir, `${name}.json`)
  const env = benchEnvironment(input)
  const run = (script: string, ...args: string[]): Promise<void> =>
    runCommand({
      name: script,
      command: process.execPath,
      args: [...TYPESCRIPT, script, ...args],
      env,
      logFile: path.join(dataDir, 'logs', `${name}-${path.basename(script, '.ts')}.log`),
    })
  if (side === 'ours') await run('scripts/migrate.ts')
  await run(`bench/seed/${side}.ts`, output, String(rows), String(documents), String(signings))
  return preparedSchema.parse(JSON.parse(await readFile(output, 'utf8')))
}
