import { assertPortFree, wantedPort } from './preflight.mjs'
import { useTypeScript } from './typescript.mjs'

/** The production web server of an office, on its own PostgreSQL. Answers the exit code. */
export async function main() {
  const host = process.env.HOST || '0.0.0.0'
  await useTypeScript()
  const { serve } = await import('./serve.ts')
  await assertPortFree(wantedPort(), host)
  return serve({ port: wantedPort(), host })
}
