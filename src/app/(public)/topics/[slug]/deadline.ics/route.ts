import { notFound } from 'next/navigation'
import { findVisibleTopic } from '../../../../../operations/submission/findVisibleTopic'
import { toPublicTopic } from '../../../../../operations/submission/toPublicTopic'
import { env } from '../../../../../server/env'
import { openRequest } from '../../../../../server/http/openRequest'
import { toCalendar } from '../../_parts/toCalendar'

type TopicRoute = { params: Promise<{ slug: string }> }

/** One topic's deadline, for whoever may see the topic. */
export async function GET(_: Request, { params }: TopicRoute): Promise<Response> {
  const { slug } = await params
  const { req } = await openRequest()
  const topic = await findVisibleTopic(req, slug)
  if (!topic) notFound()
  return new Response(toCalendar([toPublicTopic(topic)], env.publicUrl), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${topic.slug}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
