import { parseArgs } from 'node:util'
import { createLogger } from '../worker/logger'
import { webMain } from './main'
import { readEnvironment } from './readEnvironment'

const options = {
  host: { type: 'string', short: 'H', default: '127.0.0.1' },
  port: { type: 'string', short: 'p', default: '3000' },
} as const

// Process entry: compiled with the pages to .site/web.mjs, so that Next runs without a loader in between.
try {
  const { host, port } = parseArgs({ options }).values
  await webMain({ ...readEnvironment(process.env), host, port: Number(port) })
} catch (err) {
  createLogger({ part: 'web', pid: process.pid }).error({ msg: 'web server did not start', err })
  process.exit(1)
}
