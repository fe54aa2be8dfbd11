import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { factsSql, shownSql } from './mineSql'
import { toMyItem, type MyItem, type MyItemRow } from './toMyItem'
import { whoAmI } from './whoAmI'

export type DutyFile = {
  years: number[]
  year: number
  totals: { submitted: number; approved: number; issued: number; answered: number; rated: number }
  /** What was sent that year, oldest first. */
  items: MyItem[]
}

/** A year of one person's work fits on paper; nobody comes near this. */
const most = 500

/** What the signed-in person did in a year, for themselves to read and print. Drafts are no work yet. */
export async function readDutyFile(req: PayloadRequest, year: number): Promise<DutyFile> {
  const whose = await whoAmI(req)
  if (!whose) return toFile(year, [], [])
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    with facts as materialized (select * from (${factsSql(whose)}) every where submitted_at is not null)
    select
      (select coalesce(json_agg(row), '[]') from (select ${shownSql} from facts where year = ${year}
        order by at, id limit ${most}) row) as items,
      (select coalesce(json_agg(distinct year order by year desc), '[]') from facts) as years`)
  return toFile(year, (rows[0]?.items ?? []) as MyItemRow[], (rows[0]?.years ?? []) as number[])
}

function toFile(year: number, rows: MyItemRow[], years: number[]): DutyFile {
  const items = rows.map(toMyItem)
  const count = (holds: (item: MyItem) => boolean): number => items.filter(holds).length
  return {
    years,
    year,
    totals: {
      submitted: items.length,
      approved: count(({ status }) => status === 'approved'),
      issued: count(({ issued }) => issued !== null),
      answered: count(({ answered }) => answered),
      rated: count(({ rated }) => rated),
    },
    items,
  }
}
