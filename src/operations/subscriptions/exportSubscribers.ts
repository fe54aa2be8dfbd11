import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { toCsv } from '../../domain/toCsv'
import { mayAct } from '../../domain/mayAct'
import { textsIn, type Locale } from '../../translations'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { OperationError } from '../OperationError'

/**
 * The body's subscribers as a table for a spreadsheet, oldest first.
 *
 * @returns CSV with a byte order mark, as Excel and WPS read Chinese
 * @throws OperationError `subscriber.denied`
 */
export async function exportSubscribers(req: PayloadRequest, locale: Locale): Promise<string> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...mayAct.manageSubscribers) || !viewer.organisation)
    throw new OperationError('subscriber.denied', 403)
  const { subscriptions, options } = textsIn(locale)
  const { columns } = subscriptions.desk
  const rows = await readRows(req, viewer.organisation)
  const states: Record<string, string> = options.subscriberStates
  return toCsv([
    Object.values(columns),
    ...rows.map((row) => [
      row.email,
      row.name,
      row.series,
      states[row.state] ?? row.state,
      row.confirmedAt,
      row.unsubscribedAt,
      row.createdAt,
    ]),
  ])
}

type Row = Record<
  'email' | 'name' | 'series' | 'state' | 'confirmedAt' | 'unsubscribedAt' | 'createdAt',
  string
>

async function readRows(req: PayloadRequest, organisation: string): Promise<Row[]> {
  const at = (column: string) =>
    sql.raw(`coalesce(to_char(s.${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), '')`)
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select s.email, coalesce(s.name, '') as name, s.state::text as state,
           coalesce(string_agg(series.name, '、' order by rel.order), '') as series,
           ${at('confirmed_at')} as confirmed, ${at('unsubscribed_at')} as unsubscribed, ${at('created_at')} as created
      from subscribers s
      left join subscribers_rels rel on rel.parent_id = s.id and rel.path = 'series'
      left join series on series.id = rel.series_id
     where s.organisation_id = ${organisation} group by s.id order by s.created_at, s.id`)
  return rows.map((row) => ({
    email: String(row.email),
    name: String(row.name),
    series: String(row.series),
    state: String(row.state),
    confirmedAt: String(row.confirmed),
    unsubscribedAt: String(row.unsubscribed),
    createdAt: String(row.created),
  }))
}
