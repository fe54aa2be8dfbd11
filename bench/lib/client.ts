import { Agent, request } from 'node:http'

export type Sent = { method: string; path: string; body?: unknown; headers?: Record<string, string> }

export type Client = {
  /** Answers the body of a 2xx, throws for any other answer: a refused request must not count as fast. */
  send(sent: Sent): Promise<unknown>
  close(): void
}

/** A signed-in caller of one server, over connections that stay open. */
export async function openClient(url: string, account: { email: string; password: string }): Promise<Client> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const login = { method: 'POST', path: '/api/users/login', body: account }
  const { token } = JSON.parse(await call(agent, url, login)) as { token: string }
  const authorization = `JWT ${token}`
  return {
    send: async (sent) => {
      const text = await call(agent, url, { ...sent, headers: { authorization, ...sent.headers } })
      return JSON.parse(text) as unknown
    },
    close: () => agent.destroy(),
  }
}

function call(agent: Agent, url: string, { method, path, body, headers }: Sent): Promise<string> {
  const payload = body === undefined ? '' : JSON.stringify(body)
  const fixed = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, url),
      { agent, method, headers: { ...fixed, ...headers } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', reject)
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const status = answer.statusCode ?? 0
          if (status >= 200 && status < 300) resolve(text)
          else reject(new Error(`${method} ${path}: ${status} ${text.slice(0, 500)}`))
        })
      },
    )
    sent.once('error', reject)
    sent.end(payload)
  })
}
