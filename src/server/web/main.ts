import { once } from 'node:events'
import next from 'next'
import { openMirror } from '../site/mirror/openMirror'
import { createLogger } from '../worker/logger'
import { createFrontServer } from './createFrontServer'
import type { WebEnvironment } from './readEnvironment'

/**
 * The life of a web process: published files are answered as soon as it listens, the application as soon as
 * it is ready. SIGTERM, SIGINT and SIGHUP let what was asked be answered first; then it exits 0.
 */
export async function webMain(options: WebEnvironment & { host: string; port: number }): Promise<void> {
  const { databaseUrl, port, host, folder, memory } = options
  const logger = createLogger({ part: 'web', pid: process.pid })
  const mirror = await openMirror({ databaseUrl, folder, memory, logger })
  // Next reads who it is from here when it builds absolute addresses.
  process.env.PORT = String(port)
  const application = next({ dev: false, hostname: host, port })
  const ready = application.prepare().then(() => application.getRequestHandler())
  const server = createFrontServer({
    mirror,
    next: async (request, response) => (await ready)(request, response),
    onError: (err) => logger.error({ msg: 'a request could not be answered', err }),
  })
  server.listen(port, host)
  await once(server, 'listening')
  logger.info({ msg: 'web server listens', host, port, siteDir: folder })
  await ready
  logger.info({ msg: 'web server is ready' })

  await stopAsked()
  logger.info({ msg: 'web server stops' })
  server.close()
  // Kept-alive connections that ask for nothing would keep it open.
  server.closeIdleConnections()
  await once(server, 'close')
  await mirror.stop()
  await application.close()
  process.exit(0)
}

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
