import { installIfNeeded } from './install.mjs'
import { assertPortFree, assertWritable, wantedPort } from './preflight.mjs'
import { useTypeScript } from './typescript.mjs'

/** Everything on this machine, development server. Answers the exit code. */
export async function main() {
  const host = process.env.HOST || '127.0.0.1'
  await assertWritable()
  await assertPortFree(wantedPort(), host)
  await installIfNeeded()
  await useTypeScript()
  const { runLocal } = await import('./local.ts')
  return runLocal({ mode: 'development', port: wantedPort(), host })
}
