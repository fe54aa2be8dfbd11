import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { SiteMirror } from '../site/mirror/openMirror'
import { answerFile } from './answerFile'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/**
 * A server that answers published files itself and hands everything else on. Its limits of time are Node's,
 * as `next start` has them.
 *
 * @param onError told of what went wrong with one request; the others go on
 */
export function createFrontServer(input: {
  mirror: SiteMirror
  next: Handler
  onError: (error: unknown) => void
}): Server {
  const { mirror, next, onError } = input
  const fail = (response: ServerResponse, error: unknown): void => {
    onError(error)
    if (response.headersSent) response.destroy()
    else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Internal Server Error')
  }
  const handOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await next(request, response)
    } catch (error) {
      fail(response, error)
    }
  }
  return createServer((request, response) => {
    const answered = answerFile(mirror, request, response)
    if (answered === true) return
    if (answered === false) return void handOn(request, response)
    answered.then(
      (done) => (done ? undefined : handOn(request, response)),
      (error: unknown) => fail(response, error),
    )
  })
}
