import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Makes these the series of a subscriber, in the order given. */
export async function writeSeries(
  tx: Executor,
  subscriber: string,
  series: readonly string[],
): Promise<void> {
  await tx.execute(sql`delete from subscribers_rels where parent_id = ${subscriber} and path = 'series'`)
  await tx.execute(sql`
    insert into subscribers_rels ("order", parent_id, path, series_id)
    select place, ${subscriber}, 'series', id
      from unnest(${sql.param([...series])}::uuid[]) with ordinality as chosen (id, place)`)
}
