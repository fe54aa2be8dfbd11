import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../plugins/review-workflow'
import { factsSql, shownSql } from './member/mineSql'
import { toMyItem, type MyItem, type MyItemRow } from './member/toMyItem'
import { whoAmI } from './member/whoAmI'

export type { MyItem } from './member/toMyItem'

/** What the list can be narrowed to. An item may be in several: what is issued may be answered as well. */
export const itemFilters = ['review', 'adopted', 'issued', 'answered', 'closed'] as const
export type ItemFilter = (typeof itemFilters)[number]

const predicates: Record<ItemFilter | 'todo', ReturnType<typeof sql>> = {
  todo: sql`(status = 'returned' or asks)`,
  review: sql`status in ('inReview', 'returned')`,
  adopted: sql`status = 'approved'`,
  issued: sql`issued is not null`,
  answered: sql`answered`,
  closed: sql`status in ('rejected', 'withdrawn')`,
}

export type MyItems = {
  /** What waits for the person, whatever the list is narrowed to; the longest waiting first. */
  todo: MyItem[]
  items: MyItem[]
  /** Items in the narrowed list. */
  total: number
  /** How many of the chosen year each filter would show. */
  counts: Record<ItemFilter | 'all', number>
  /** Years in which something was sent, newest first. */
  years: number[]
}

/** The most that is asked of somebody at once; what is left comes up when the first are done. */
const mostTodo = 20

const nothing: MyItems = {
  todo: [],
  items: [],
  total: 0,
  counts: { all: 0, review: 0, adopted: 0, issued: 0, answered: 0, closed: 0 },
  years: [],
}

/**
 * What the signed-in person sent, alone or with others, newest first: one page of it and what there is
 * beside it. One statement, however many items there are.
 *
 * @param page from 1
 */
export async function listMyItems({
  req,
  year,
  filter,
  page = 1,
  limit = 20,
}: {
  req: PayloadRequest
  year?: number | undefined
  filter?: ItemFilter | undefined
  page?: number
  limit?: number
}): Promise<MyItems> {
  const whose = await whoAmI(req)
  if (!whose) return nothing
  const ofYear = year === undefined ? sql`true` : sql`year = ${year}`
  const shown = filter === undefined ? ofYear : sql`${ofYear} and ${predicates[filter]}`
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    with facts as materialized (${factsSql(whose)})
    select
      (select coalesce(json_agg(row), '[]') from (select ${shownSql} from facts where ${predicates.todo}
        order by at, id limit ${mostTodo}) row) as todo,
      (select coalesce(json_agg(row), '[]') from (select ${shownSql} from facts where ${shown}
        order by at desc, id desc limit ${limit} offset ${(page - 1) * limit}) row) as items,
      (select count(*)::int from facts where ${shown}) as total,
      (select ${countsSql} from facts where ${ofYear}) as counts,
      (select coalesce(json_agg(distinct year order by year desc), '[]') from facts) as years`)
  return rows[0] ? toList(rows[0]) : nothing
}

const countsSql = sql`json_build_object('all', count(*), ${sql.join(
  itemFilters.map((filter) => sql`${sql.raw(`'${filter}'`)}, count(*) filter (where ${predicates[filter]})`),
  sql`, `,
)})`

const toList = (row: Record<string, unknown>): MyItems => ({
  todo: (row.todo as MyItemRow[]).map(toMyItem),
  items: (row.items as MyItemRow[]).map(toMyItem),
  total: Number(row.total),
  counts: row.counts as MyItems['counts'],
  years: row.years as number[],
})
