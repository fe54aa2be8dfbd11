import { sql, type requireTx } from '../../../plugins/review-workflow'
import type { Series } from '../../payload-types'
import { fill, textsIn } from '../../translations'

const words = textsIn('zh').compile.titles

/** What a new issue is called until somebody calls it otherwise: the series and the month, counted on from the second one. */
export async function defaultTitle(
  tx: Awaited<ReturnType<typeof requireTx>>,
  { id, name }: Pick<Series, 'id' | 'name'>,
  now: Date,
): Promise<string> {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now).split('-')
  const title = fill(words.ofMonth, { series: name, year: Number(year), month: Number(month) })
  const { rows } = await tx.execute(sql`
    select count(*)::int as count from issues where series_id = ${id}::uuid and starts_with(title, ${title})`)
  const before = Number(rows[0]?.count ?? 0)
  return before === 0 ? title : fill(words.another, { title, number: before + 1 })
}
