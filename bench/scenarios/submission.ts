import { randomUUID } from 'node:crypto'
import type { Client } from '../lib/client'
import { compare } from '../lib/compare'
import { perSecond, reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import type { Side } from './side'
import { countItems } from './countItems'
import { guestForm } from './guestForm'
import { plainItem, submissionJson } from './submissions'

const LIMIT = 1.5
const WARM_UP = 160
const ROUNDS = 5

type Send = () => Promise<unknown>
/** Makes one request ready to be sent. */
type Prepare = (side: Side) => Promise<Send> | Send
type Way = { name: string; ours: Prepare; plain: Prepare }

/** Each against Payload's own create of the same fields by the same kind of person. */
const ways: Way[] = [
  {
    name: 'a signed-in member as a program',
    ours: ({ member, names }) =>
      posting(member, '/api/submissions', submissionJson(names), { 'idempotency-key': randomUUID() }),
    plain: ({ member, names }) => posting(member, '/api/plain-items?depth=0', plainItem(names)),
  },
  {
    name: 'a guest with the form',
    ours: guestForm,
    plain: ({ visitor, names }) => posting(visitor, '/api/plain-items?depth=0', plainItem(names)),
  },
]

const loads = [
  { clients: 1, requests: 60 },
  { clients: 8, requests: 200 },
]

/**
 * A whole submission (limits, checks, names looked up, item, run, snapshot, event, receipt mail) against
 * Payload's create of the same fields over REST, without versions and without anything around it.
 */
export async function benchSubmission(ours: Side, vanilla: Side): Promise<void> {
  const before = await countItems(ours)
  for (const way of ways) {
    await send(way.ours, ours, 4, WARM_UP)
    await send(way.plain, vanilla, 4, WARM_UP)
    for (const { clients, requests } of loads) {
      const { ratio, first, second } = await compare(
        ROUNDS,
        () => send(way.ours, ours, clients, requests),
        () => send(way.plain, vanilla, clients, requests),
      )
      const times = 1 / ratio
      reportFigure({
        name: `submission by ${way.name}, ${clients} client${clients === 1 ? '' : 's'}`,
        measured: `${times.toFixed(2)} × a plain create (${perSecond(first)} to ${perSecond(second)})`,
        limit: `≤ ${LIMIT} ×`,
        ok: times <= LIMIT,
      })
    }
  }
  await assertAllTaken(ours, before)
}

/** One that was set aside for a person to look at would be answered as fast, and be no submission. */
async function assertAllTaken(ours: Side, before: number): Promise<void> {
  const sent = ways.length * (WARM_UP + ROUNDS * loads.reduce((sum, { requests }) => sum + requests, 0))
  const taken = (await countItems(ours)) - before
  if (taken !== sent) throw new Error(`bench: of ${sent} submissions ${taken} were taken in`)
}

/** Requests a second. What a client makes of its form before it sends it is not counted. */
async function send(prepare: Prepare, side: Side, clients: number, requests: number): Promise<number> {
  const prepared: Send[] = []
  while (prepared.length < requests) prepared.push(await prepare(side))
  return measure(prepared, clients, (one) => one())
}

const posting =
  (client: Client, path: string, body: unknown, headers: Record<string, string> = {}): Send =>
  () =>
    client.send({ method: 'POST', path, body, headers })
