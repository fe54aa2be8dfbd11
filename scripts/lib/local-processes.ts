import path from 'node:path'
import { CONDITION, TYPESCRIPT } from '../../src/server/services/typescript'
import { siteFolder } from '../../src/server/site/bundle/siteFolder'
import { WEB_MODULE } from '../../src/server/site/bundle/webModule'
import { root } from './paths.mjs'

const NEXT = path.join(root, 'node_modules/next/dist/bin/next')
const TSX = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const WORKER = path.join(root, 'src/server/worker/index.ts')
/** As a URL: that is what --import takes on every platform. */
const END_WITH_PARENT = ['--import', new URL('./end-with-parent.mjs', import.meta.url).href]

type Mode = 'production' | 'development'

/** Node's arguments for the web server: ours before Next in production, Next's own in development. */
export function webArguments({ mode, port, host }: { mode: Mode; port: number; host: string }): string[] {
  const server = mode === 'production' ? [path.join(siteFolder(), WEB_MODULE)] : [NEXT, 'dev']
  return [...END_WITH_PARENT, ...server, '-H', host, '-p', String(port)]
}

/** Node's arguments for a worker; in development it starts again when a source changes. */
export function workerArguments(mode: Mode): string[] {
  // The production worker watches the channel itself: it finishes its jobs first.
  if (mode === 'production') return [...TYPESCRIPT, WORKER]
  return [...END_WITH_PARENT, TSX, 'watch', '--clear-screen=false', CONDITION, WORKER]
}
