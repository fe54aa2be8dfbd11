import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { dataDir } from '../paths.mjs'
import { withProgress } from '../progress.mjs'
import { text } from '../text.mjs'
import { unpackBrowser } from './unpack-browser'

export type Browser = {
  executable: string
  /** Folder of shared libraries the browser needs beside the system's (LD_LIBRARY_PATH). */
  libraryPath?: string
}

const SYSTEM = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** It must really run: a package may be there without its libraries. */
function runs({ executable, libraryPath }: Browser): boolean {
  const env = libraryPath === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath }
  return (
    spawnSync(executable, ['--version', '--no-sandbox'], { env, stdio: 'ignore', timeout: 30_000 }).status ===
    0
  )
}

function onPath(name: string): string | undefined {
  if (path.isAbsolute(name)) return name
  const answer = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : undefined
}

/** CHROMIUM_PATH, else the system's Chromium or Chrome, else the one from the packages. */
export async function findBrowser(signal: AbortSignal): Promise<Browser | undefined> {
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  for (const name of [...named, ...SYSTEM]) {
    const executable = onPath(name)
    if (executable !== undefined && runs({ executable })) return { executable }
  }
  const folder = path.join(dataDir, 'chromium')
  mkdirSync(folder, { recursive: true })
  const unpacked = await withProgress(text('step.browser'), () => unpackBrowser(folder, signal)).catch(
    () => undefined,
  )
  if (unpacked && runs(unpacked)) return unpacked
  console.error(text('test.noBrowser'))
  return undefined
}
