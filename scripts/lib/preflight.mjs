import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { OperatorError } from './operator-error.mjs'
import { dataDir, root } from './paths.mjs'

/** Throws `folder.readOnly` unless this process may write the folders it needs. */
export async function assertWritable() {
  for (const folder of [root, dataDir]) {
    const probe = path.join(folder, `.write-probe-${process.pid}`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(probe, '')
      await rm(probe)
    } catch (error) {
      throw new OperatorError('folder.readOnly', { folder, reason: error.code ?? String(error) })
    }
  }
}

/** PORT, default 3000. */
export function wantedPort() {
  const value = process.env.PORT || '3000'
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new OperatorError('port.wrong', { value })
  return port
}

/** Throws `port.taken` or `port.forbidden` unless `host:port` can be listened on. */
export function assertPortFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      const code = error.code === 'EADDRINUSE' ? 'port.taken' : 'port.forbidden'
      reject(new OperatorError(code, { port, host, next: port + 1, reason: error.code ?? '' }))
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()))
  })
}
