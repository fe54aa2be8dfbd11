import { once } from 'node:events'
import { request } from 'node:http'
import { openMirror } from '../../../../src/server/site/mirror/openMirror'
import { createFrontServer } from '../../../../src/server/web/createFrontServer'
import { temporaryFolder } from '../../../support/services-folder'

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

export type Front = {
  folder: string
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
  stop(keepFolder?: boolean): Promise<void>
}

const silent = { info: () => undefined, warn: () => undefined }

/** A front server as each web process has one; behind it is nothing, which answers 418. */
export async function openFront(options: {
  databaseUrl: string
  folder?: string
  memory?: number
}): Promise<Front> {
  const place = options.folder === undefined ? await temporaryFolder() : undefined
  const folder = options.folder ?? place?.folder ?? ''
  const mirror = await openMirror({
    databaseUrl: options.databaseUrl,
    folder,
    memory: options.memory ?? 10_000_000,
    logger: silent,
  })
  const server = createFrontServer({
    mirror,
    next: (_, response) => void response.writeHead(418).end('next'),
    onError: (error) => {
      throw error
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    folder,
    get: (path, headers = {}, method = 'GET') => ask({ port, path, headers, method }),
    async stop(keepFolder = false) {
      server.close()
      server.closeAllConnections()
      await mirror.stop()
      if (!keepFolder) await place?.remove()
    },
  }
}

/** Node's own client: `fetch` would tidy the path up and unpack the body. */
function ask(target: {
  port: number
  path: string
  headers: Record<string, string>
  method: string
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...target }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
