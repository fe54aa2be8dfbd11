import { createServer } from 'node:net'

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })

/**
 * A loopback TCP port that nobody listens on: `preferred` when it is free, any other otherwise.
 * Somebody may still take it before the caller does, so callers retry.
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && preferred > 0) {
    const kept = await listenOnce(preferred).catch(() => undefined)
    if (kept !== undefined) return kept
  }
  return listenOnce(0)
}
