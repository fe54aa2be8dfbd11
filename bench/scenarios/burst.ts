import { reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import { countItems } from './countItems'
import { guestForm } from './guestForm'
import type { Side } from './side'

const LIMIT_MS = 2_000
const PEOPLE = 50
const SUBMISSIONS = 200

/**
 * A meeting has just asked for contributions: many people send at once, each over a connection of their own.
 * Every one is answered with its receipt, and none of them is missing afterwards.
 */
export async function benchBurst(side: Side): Promise<void> {
  const before = await countItems(side)
  const waits: number[] = []
  const forms = await Promise.all(Array.from({ length: SUBMISSIONS }, () => guestForm(side)))
  await measure(forms, PEOPLE, async (send) => {
    const since = performance.now()
    await send()
    waits.push(performance.now() - since)
  })
  const taken = (await countItems(side)) - before
  const longest = Math.max(...waits)
  reportFigure({
    name: `burst of ${SUBMISSIONS} submissions from ${PEOPLE} people`,
    measured: `${taken} taken in, the longest answer ${(longest / 1_000).toFixed(2)} s`,
    limit: `all, each ≤ ${LIMIT_MS / 1_000} s`,
    ok: taken === SUBMISSIONS && longest <= LIMIT_MS,
  })
}
