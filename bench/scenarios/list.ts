import { z } from 'zod'
import type { Client } from '../lib/client'
import { compare } from '../lib/compare'
import { perSecond, reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import type { Side } from './side'

const LIMIT = 1.2
const WARM_UP = 60
const ROUNDS = 5
const REQUESTS = 60
const CLIENTS = 4
const list = '/api/items?limit=20&depth=0&sort=-createdAt'

/**
 * The newest twenty with the columns of the review order, against the same list without them: that is what
 * the columns cost. Against plain Payload, which asks nobody's body or role before it lists and counts, it
 * is told beside.
 */
export async function benchList(ours: Side, vanilla: Side): Promise<void> {
  const withColumns = (): Promise<number> => ask(ours.client, list)
  const without = `${list}&${(await stepColumns(ours.client)).map((name) => `select[${name}]=false`).join('&')}`
  await ask(ours.client, list, WARM_UP)
  await ask(vanilla.client, list, WARM_UP)
  await report(withColumns, () => ask(ours.client, without))
  await tellPlain(withColumns, () => ask(vanilla.client, list))
}

type Asking = () => Promise<number>

async function tellPlain(first: Asking, second: Asking): Promise<void> {
  const { ratio, ...speeds } = await compare(ROUNDS, first, second)
  console.log(
    `(the same list, access rules and all, takes ${(1 / ratio).toFixed(2)} × the time of plain Payload's: ${perSecond(speeds.first)} to ${perSecond(speeds.second)})`,
  )
}

async function report(first: Asking, second: Asking): Promise<void> {
  const compared = await compare(ROUNDS, first, second)
  const times = 1 / compared.ratio
  reportFigure({
    name: 'list with step columns',
    measured: `${times.toFixed(2)} × the time of the list without them (${perSecond(compared.first)} to ${perSecond(compared.second)})`,
    limit: `≤ ${LIMIT} ×`,
    ok: times <= LIMIT,
  })
}

const ask = (client: Client, path: string, requests = REQUESTS): Promise<number> =>
  measure(
    Array.from({ length: requests }, (_, index) => index),
    CLIENTS,
    () => client.send({ method: 'GET', path }),
  )

const listSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())).min(1) })

/** Whatever the plugin adds to a row of the list. */
async function stepColumns(client: Client): Promise<string[]> {
  const { docs } = listSchema.parse(await client.send({ method: 'GET', path: list }))
  return Object.keys(docs[0] ?? {}).filter((name) => name.startsWith('workflow'))
}
