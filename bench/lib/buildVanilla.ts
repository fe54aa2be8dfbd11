import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/lib/paths.mjs'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { benchEnvironment } from './environment'

/** The plain application, from the root of the repository. */
export const vanillaFolder = 'bench/vanilla'

/** Makes the production build of the plain application unless its sources are those of the last one. */
export async function buildVanilla(dataDir: string): Promise<void> {
  const folder = path.join(root, vanillaFolder)
  const stamp = path.join(folder, '.next', 'source-hash')
  const hash = hashOf(folder)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await runCommand({
    name: 'next build',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build', vanillaFolder],
    env: {
      ...benchEnvironment({ databaseUrl: 'postgresql://127.0.0.1:1/none', dataDir }),
      NODE_ENV: 'production',
    },
    logFile: path.join(dataDir, 'logs/vanilla-build.log'),
  })
  writeFileSync(stamp, hash)
}

function hashOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.next') && name !== 'next-env.d.ts')
    .filter((name) => statSync(path.join(folder, name)).isFile())
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}
