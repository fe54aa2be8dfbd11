import { connect } from 'node:net'
import { answerReader } from './answerReader'

export type Shot = {
  /** Answers a second */
  perSecond: number
  /** 99 of 100 answers came within this, milliseconds */
  p99: number
}

/**
 * Asks for one address as fast as so many clients can, each waiting for its answer. Over bare sockets:
 * clients that take answers apart (autocannon, fetch) are slower here than the servers they measure, and
 * every ratio would be theirs.
 *
 * @throws when any answer is not a 200, or a connection fails: a fast refusal is no speed
 */
export async function shoot(url: string, input: { clients: number; seconds: number }): Promise<Shot> {
  const started = performance.now()
  const until = started + input.seconds * 1_000
  const times = (
    await Promise.all(Array.from({ length: input.clients }, () => askUntil(new URL(url), until)))
  ).flat()
  const seconds = (performance.now() - started) / 1_000
  times.sort((one, other) => one - other)
  const p99 = times[Math.floor(times.length * 0.99)] ?? Infinity
  return { perSecond: times.length / seconds, p99: Math.round(p99 * 100) / 100 }
}

/** One client, over one connection; answers how long each answer took, milliseconds. */
function askUntil(url: URL, until: number): Promise<number[]> {
  const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`
  const times: number[] = []
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname)
    socket.setNoDelay()
    let reader = answerReader()
    let asked = 0
    const ask = (): void => {
      reader = answerReader()
      asked = performance.now()
      socket.write(request)
    }
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`${url.href}: the connection was closed`)))
    socket.on('data', (chunk) => {
      try {
        if (!reader.take(chunk)) return
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)))
        return
      }
      const now = performance.now()
      times.push(now - asked)
      if (now < until) return ask()
      resolve(times)
      socket.destroy()
    })
  })
}
