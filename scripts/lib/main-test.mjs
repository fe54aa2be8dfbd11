import { installIfNeeded } from './install.mjs'
import { assertWritable } from './preflight.mjs'
import { useTypeScript } from './typescript.mjs'

/** Everything a change must pass; arguments choose stages. Answers the exit code. */
export async function main(args) {
  await assertWritable()
  await installIfNeeded()
  await useTypeScript()
  const { runStages } = await import('./test/run-stages.ts')
  return runStages(args)
}
