import { listOpenly } from '../../../../operations/topics/listOpenly'
import { env } from '../../../../server/env'
import { openRequest } from '../../../../server/http/openRequest'
import { toCalendar } from '../_parts/toCalendar'

/** The deadlines of public topics, to subscribe to. */
export async function GET(): Promise<Response> {
  const { payload } = await openRequest()
  return new Response(toCalendar(await listOpenly(payload), env.publicUrl), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}
