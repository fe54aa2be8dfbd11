import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TYPESCRIPT } from '../../src/server/services/typescript'
import { dataDir } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { text } from './text.mjs'

const MARKER = path.join(dataDir, 'demo.json')

type Input = { env: NodeJS.ProcessEnv; signal: AbortSignal }

/**
 * Fills a new installation at the first start: with the demonstration data, or with DEMO=0 with one
 * administrator. Answers whether it did.
 * The marker is written only after success: a load that was interrupted is tried again.
 */
export async function fillOnce(input: Input): Promise<boolean> {
  if (existsSync(MARKER)) return false
  const script = process.env.DEMO === '0' ? 'scripts/create-administrator.ts' : 'src/demo/load.ts'
  await withProgress(text('step.demo'), () =>
    runCommand({
      name: 'demo',
      command: process.execPath,
      args: [...TYPESCRIPT, script],
      logFile: path.join(dataDir, 'logs/demo.log'),
      ...input,
    }),
  )
  writeFileSync(MARKER, `${JSON.stringify({ loadedAt: new Date().toISOString() })}\n`)
  return true
}
