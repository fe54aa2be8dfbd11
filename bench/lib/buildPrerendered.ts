import path from 'node:path'
import { runCommand } from '../../scripts/lib/run-command.mjs'

/** The application with the one prerendered page, from the root of the repository. */
export const prerenderedFolder = 'bench/prerendered'

/**
 * Builds it around a page.
 *
 * @param html path of the file with the page
 */
export const buildPrerendered = (input: { html: string; dataDir: string }): Promise<void> =>
  runCommand({
    name: 'next build',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build', prerenderedFolder],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PRERENDERED_HTML: input.html,
    },
    logFile: path.join(input.dataDir, 'logs/prerendered-build.log'),
  })
