import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataDir } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { text } from './text.mjs'

const MARKER = path.join(dataDir, 'demo.json')

/**
 * Loads the demonstration data at the first start, unless DEMO=0. Answers whether it did.
 * The marker is written only after success: a load that was interrupted is tried again.
 */
export async function loadDemoOnce(input: { env: NodeJS.ProcessEnv; signal: AbortSignal }): Promise<boolean> {
  if (process.env.DEMO === '0' || existsSync(MARKER)) return false
  await withProgress(text('step.demo'), () =>
    runCommand({
      name: 'demo',
      command: process.execPath,
      args: ['--import', 'tsx', 'src/demo/load.ts'],
      logFile: path.join(dataDir, 'logs/demo.log'),
      ...input,
    }),
  )
  writeFileSync(MARKER, `${JSON.stringify({ loadedAt: new Date().toISOString() })}\n`)
  return true
}
