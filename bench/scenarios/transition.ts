import { randomUUID } from 'node:crypto'
import { compare } from '../lib/compare'
import { perSecond, reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import type { Side } from './side'

const LIMIT = 1.5
const WARM_UP = 200
const ROUNDS = 5
/** Clients, and requests a round. */
const LOADS = [
  { clients: 1, requests: 80 },
  { clients: 8, requests: 240 },
]

/** Fresh documents that one side needs for all of it. */
export const transitionDocuments = LOADS.reduce((sum, { requests }) => sum + requests * ROUNDS, WARM_UP)

/**
 * Sending an item back (sign-in, lock, decision, event, run, kept text, mail to the author) against
 * Payload's own change of one field of the same document with versions on.
 */
export async function benchTransition(ours: Side, vanilla: Side): Promise<void> {
  await measure(ours.take(WARM_UP), 4, (id) => sendBack(ours, id))
  await measure(vanilla.take(WARM_UP), 4, (id) => patch(vanilla, id))
  for (const { clients, requests } of LOADS) {
    const { ratio, first, second } = await compare(
      ROUNDS,
      () => measure(ours.take(requests), clients, (id) => sendBack(ours, id)),
      () => measure(vanilla.take(requests), clients, (id) => patch(vanilla, id)),
    )
    reportFigure({
      name: `transition over REST, ${clients} client${clients === 1 ? '' : 's'}`,
      measured: `${ratio.toFixed(2)} × a plain PATCH (${perSecond(first)} to ${perSecond(second)})`,
      limit: `≥ ${LIMIT} ×`,
      ok: ratio >= LIMIT,
    })
  }
}

const sendBack = ({ client }: Side, id: string): Promise<unknown> =>
  client.send({
    method: 'POST',
    path: `/api/items/${id}/workflow/return`,
    headers: { 'idempotency-key': randomUUID() },
    body: { rev: 1, reason: '请补充数据来源。' },
  })

const patch = ({ client }: Side, id: string): Promise<unknown> =>
  client.send({ method: 'PATCH', path: `/api/items/${id}?depth=0`, body: { nature: 'trending' } })
