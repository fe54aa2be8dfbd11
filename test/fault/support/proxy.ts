import { connect, createServer, type Socket } from 'node:net'

export type Proxy = {
  url: string
  /** From now on nothing passes, in either direction, and nobody is told. */
  freeze: () => void
  work: () => void
  close: () => Promise<void>
}

/** A line to a mail server that can go dead the way real ones do: open on both sides, and silent. */
export async function openProxy(target: string): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let isFrozen = false
  const server = createServer((near) => {
    const far = connect(Number(new URL(target).port), '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => isFrozen || to.write(bytes))
      from.on('close', () => {
        sockets.delete(from)
        if (!isFrozen) to.destroy()
      })
      from.on('error', () => undefined)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    freeze: () => void (isFrozen = true),
    work: () => void (isFrozen = false),
    close: () => {
      sockets.forEach((socket) => socket.destroy())
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
