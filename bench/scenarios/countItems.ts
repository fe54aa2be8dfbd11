import type { Side } from './side'

/** How many items the office sees. */
export async function countItems({ client }: Side): Promise<number> {
  const { totalDocs } = (await client.send({ method: 'GET', path: '/api/items/count' })) as {
    totalDocs: number
  }
  return totalDocs
}
