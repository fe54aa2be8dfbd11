import { build } from 'esbuild'
import path from 'node:path'
import { WEB_MODULE } from './webModule'

/**
 * Compiles the front server to one module, packages outside: run through a loader, every module of Next's
 * own build would pass the loader too.
 */
export async function buildFrontServer(root: string, folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/server/web/index.ts'],
    outfile: path.join(folder, WEB_MODULE),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  })
}
