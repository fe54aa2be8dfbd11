import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFrontServer } from '../../src/server/site/bundle/buildFrontServer'
import { siteFolder } from '../../src/server/site/bundle/siteFolder'
import { buildBundle, MANIFEST } from '../../src/server/site/bundle/writeBundle'
import { dataDir, root } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { text } from './text.mjs'

/** What a build is made from, beside the files in the root. */
const FOLDERS = ['src', 'collections', 'plugins', 'public']
const ROOT_FILE =
  /^(package(-lock)?\.json|tsconfig\.json|(payload|next)\.config\.\w+|postcss\.config\.\w+|\.browserslistrc)$/
/** Beside the build, so that it goes when the build goes. */
const STAMP = path.join(root, '.next', 'source-hash')

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name),
  )
  return names.filter((file) => statSync(file).isFile() && !file.endsWith('.md'))
}

/** Hash of everything the build depends on: sources, lockfile, Node's version. */
export function sourceHash(): string {
  const hash = createHash('sha256').update(process.version)
  const own = readdirSync(root).filter((name) => ROOT_FILE.test(name))
  const files = [
    ...own.map((name) => path.join(root, name)),
    ...FOLDERS.flatMap((name) => filesUnder(path.join(root, name))),
  ]
  for (const file of files.sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether the build that is there was made from these sources. */
export function buildIsCurrent(hash: string): boolean {
  return (
    existsSync(path.join(root, '.next', 'BUILD_ID')) &&
    existsSync(path.join(siteFolder(), MANIFEST)) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === hash
  )
}

/**
 * The configuration refuses to load without these, and a build on a build machine has neither. They are
 * read again where the build runs; nothing of them is kept in it.
 */
const buildEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  DATABASE_URL: 'postgresql://127.0.0.1:1/none',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  ...env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

/** Makes the production build unless the sources are those of the last one. */
export async function buildIfChanged(input: {
  env: NodeJS.ProcessEnv
  force?: boolean
  signal?: AbortSignal
}): Promise<void> {
  const hash = sourceHash()
  if (!input.force && buildIsCurrent(hash)) {
    console.log(`✓ ${text('build.current')}`)
    return
  }
  await withProgress(text('step.build'), () =>
    runCommand({
      name: 'next build',
      command: process.execPath,
      args: ['node_modules/next/dist/bin/next', 'build'],
      env: buildEnvironment(input.env),
      logFile: path.join(dataDir, 'logs/build.log'),
      ...(input.signal ? { signal: input.signal } : {}),
    }),
  )
  await buildBundle(root, siteFolder())
  await buildFrontServer(root, siteFolder())
  // Hashed before the build: a file changed meanwhile makes the next start build again.
  writeFileSync(STAMP, hash)
}
