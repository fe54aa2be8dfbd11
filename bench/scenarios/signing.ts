import { randomUUID } from 'node:crypto'
import { entriesAnIssue } from '../seed/signings'
import { reportFigure } from '../lib/figure'
import { median } from '../lib/measure'
import type { Side } from './side'

/** Milliseconds an issue may take to be signed, from the request to the answer. */
const LIMIT = 1_500
const PATCHES = 20

/** Issues and documents that the scenario uses up. */
export const signings = 6
export const signingDocuments = PATCHES

/**
 * Signing an issue of fifty entries (all its items checked and held, both editions frozen, documents asked
 * for, every author mailed) over HTTP, beside plain Payload's change of one field in the same run.
 */
export async function benchSigning(ours: Side, vanilla: Side): Promise<void> {
  const { signatory, issues } = ours.signing
  if (!signatory) throw new Error('bench: nobody was prepared to sign')
  const patches: number[] = []
  for (const id of vanilla.take(PATCHES))
    patches.push(
      await timed(() =>
        vanilla.client.send({
          method: 'PATCH',
          path: `/api/items/${id}?depth=0`,
          body: { nature: 'trending' },
        }),
      ),
    )
  const took: number[] = []
  for (const id of issues) {
    const rev = await revisionOf(signatory, id)
    took.push(
      await timed(() =>
        signatory.send({
          method: 'POST',
          path: `/api/issues/${id}/workflow/approve`,
          headers: { 'idempotency-key': randomUUID() },
          body: { rev, gates: { consent: true } },
        }),
      ),
    )
  }
  // The first opens what a fresh process has to open once.
  const [signing, patch] = [median(took.slice(1)), median(patches)]
  reportFigure({
    name: `signing an issue of ${entriesAnIssue} entries`,
    measured: `${signing.toFixed(0)} ms (${(signing / patch).toFixed(1)} × a plain PATCH)`,
    limit: `≤ ${LIMIT} ms`,
    ok: signing <= LIMIT,
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

async function revisionOf(client: Side['client'], id: string): Promise<number> {
  const answer = await client.send({ method: 'GET', path: `/api/issues/${id}/workflow` })
  const run: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'run') : null
  const rev: unknown = typeof run === 'object' && run !== null ? Reflect.get(run, 'rev') : null
  if (typeof rev !== 'number') throw new Error('bench: the run of an issue could not be read')
  return rev
}
