import { useTypeScript } from './typescript.mjs'

/** The published site as a folder, and its rebuilding. Answers the exit code. */
export async function main(args) {
  await useTypeScript()
  const { runSite } = await import('./site.ts')
  return runSite(args)
}
