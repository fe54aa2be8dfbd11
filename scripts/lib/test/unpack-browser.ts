import path from 'node:path'
import { runCommand } from '../run-command.mjs'
import type { Browser } from './browser'

// The package unpacks into the folder for temporary files, and its NSS libraries only where it
// believes itself in a cloud function of that Node version.
const PROGRAM = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`

/** Unpacks @sparticuz/chromium with its libraries into `folder`; quick when it is there already. */
export async function unpackBrowser(folder: string, signal: AbortSignal): Promise<Browser> {
  await runCommand({
    name: 'chromium',
    command: process.execPath,
    args: ['--input-type=module', '--eval', PROGRAM],
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    logFile: path.join(folder, 'unpack.log'),
    signal,
  })
  return { executable: path.join(folder, 'chromium'), libraryPath: path.join(folder, 'al2023', 'lib') }
}
