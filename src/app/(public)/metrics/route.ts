import config from '@payload-config'
import { getPayload } from 'payload'
import { readMetrics } from '../../../operations/readMetrics'
import { bearsToken } from '../../../server/http/bearsToken'

/** `GET /metrics` for a collector that knows `METRICS_TOKEN`; for everybody else there is no such page. */
export async function GET(request: Request): Promise<Response> {
  if (!bearsToken(request, process.env.METRICS_TOKEN)) return new Response(null, { status: 404 })
  const text = await readMetrics(await getPayload({ config }))
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; version=0.0.4', 'Cache-Control': 'no-store' },
  })
}
