import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Header in which this process says whom it talks to; whatever a client sends under the name is overwritten. */
export const addressHeader = 'x-minqiao-client-address'

/**
 * Writes the peer's address into every request before anything reads it: Next hands route handlers no
 * socket, and X-Forwarded-For is whatever a client likes. Called once, where the server starts.
 */
export function stampClientAddress(): void {
  subscribe('http.server.request.start', (message) => {
    if (!isStart(message)) return
    message.request.headers[addressHeader] = message.request.socket.remoteAddress ?? ''
  })
}

const isStart = (message: unknown): message is { request: IncomingMessage } =>
  typeof message === 'object' && message !== null && 'request' in message
