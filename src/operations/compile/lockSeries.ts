import { sql } from '../../../plugins/review-workflow'
import type { requireTx } from '../../../plugins/review-workflow'

type Tx = Awaited<ReturnType<typeof requireTx>>

/**
 * Until the transaction ends, nobody else puts items into issues of this series: two people who compile at
 * once do not both take one item. Always taken before any issue is held, so that no two wait for each other.
 */
export async function lockSeries(tx: Tx, series: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`compile:${series}`}, 0))`)
}
