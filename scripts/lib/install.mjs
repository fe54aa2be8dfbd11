import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dataDir, root } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { text } from './text.mjs'

const readPackages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** Parts for other platforms, and leftovers the lockfile only mentions, are not installed here. */
const belongsHere = (wanted) => !wanted.optional && !wanted.extraneous && !wanted.os && !wanted.cpu

/** Whether node_modules lacks something the lockfile names. */
export function needsInstall() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return true
  const installed = readPackages('node_modules/.package-lock.json')
  return Object.entries(readPackages('package-lock.json')).some(
    ([place, wanted]) => place !== '' && belongsHere(wanted) && installed[place]?.version !== wanted.version,
  )
}

/** Installs exactly what the lockfile says, if it is not there yet. */
export async function installIfNeeded() {
  if (!needsInstall()) return
  // The npm that started us, when it did; else the one on the path.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  await withProgress(text('step.install'), () =>
    runCommand({
      name: 'npm ci',
      command,
      // Development packages too: building and testing need them whatever NODE_ENV says.
      args: [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'],
      env: process.env,
      logFile: path.join(dataDir, 'logs/install.log'),
    }),
  )
}
