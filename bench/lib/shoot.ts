import autocannon from 'autocannon'

export type Shot = {
  /** Answers a second */
  perSecond: number
  /** 99 of 100 answers came within this, milliseconds */
  p99: number
}

/**
 * Asks for one address as fast as so many clients can, each waiting for its answer.
 *
 * @throws when any answer is not a 200, or a connection fails: a fast refusal is no speed
 */
export async function shoot(url: string, input: { clients: number; seconds: number }): Promise<Shot> {
  const result = await autocannon({ url, connections: input.clients, duration: input.seconds })
  if (result.errors > 0 || result.non2xx > 0 || result.requests.total === 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers other than 200`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}
