import { useTypeScript } from './typescript.mjs'

/** The worker of an office: one process, started again when it ends unasked. Answers the exit code. */
export async function main() {
  await useTypeScript()
  const { runOfficeWorker } = await import('./office-worker.ts')
  return runOfficeWorker()
}
