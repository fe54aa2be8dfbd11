import { installIfNeeded } from './install.mjs'
import { assertWritable } from './preflight.mjs'
import { useTypeScript } from './typescript.mjs'

/** Production build, reused while the sources are unchanged; `--force` builds anyway. */
export async function main(args) {
  await assertWritable()
  await installIfNeeded()
  await useTypeScript()
  const { buildIfChanged } = await import('./build.ts')
  await buildIfChanged({ env: process.env, force: args.includes('--force') })
}
