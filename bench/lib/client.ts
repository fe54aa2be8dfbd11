import { Agent, request } from 'node:http'
import { encodeForm } from './encodeForm'

export type Sent = { method: string; path: string; body?: unknown; headers?: Record<string, string> }

export type Client = {
  /** Answers the body of a 2xx, throws for any other answer: a refused request must not count as fast. */
  send(sent: Sent): Promise<unknown>
  /** Sends a form as a browser does; answers where the browser is sent on to, throws for any other answer. */
  sendForm(path: string, fields: [string, string][]): Promise<string>
  close(): void
}

/** A signed-in caller of one server, over connections that stay open. */
export async function openClient(url: string, account: { email: string; password: string }): Promise<Client> {
  const visitor = openVisitor(url)
  const { token } = (await visitor.send({
    method: 'POST',
    path: '/api/users/login',
    body: account,
  })) as { token: string }
  visitor.close()
  return openVisitor(url, { authorization: `JWT ${token}` })
}

/** A caller nobody knows, over connections that stay open. */
export function openVisitor(url: string, always: Record<string, string> = {}): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    send: async ({ method, path, body, headers }) => {
      const { status, text } = await call(agent, new URL(path, url), {
        method,
        headers: { 'content-type': 'application/json', ...always, ...headers },
        body: body === undefined ? '' : JSON.stringify(body),
      })
      if (status < 200 || status >= 300) throw refused(method, path, status, text)
      return JSON.parse(text) as unknown
    },
    sendForm: async (path, fields) => {
      const { body, type } = encodeForm(fields)
      const { status, text, location } = await call(agent, new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': type, accept: 'text/html', ...always },
        body,
      })
      if (status !== 303 || !location) throw refused('POST', path, status, text)
      return location
    },
    close: () => agent.destroy(),
  }
}

type Call = { method: string; headers: Record<string, string>; body: string }
type Answer = { status: number; text: string; location: string | undefined }

function call(agent: Agent, url: URL, { method, headers, body }: Call): Promise<Answer> {
  const length = { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
          location: answer.headers.location,
        }),
      )
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const refused = (method: string, path: string, status: number, text: string): Error =>
  new Error(`${method} ${path}: ${status} ${text.slice(0, 500)}`)
