import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { countNew } from '../../../../operations/readerFeedback/countNew'
import { fill } from '../../../../translations'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { Card } from '../dashboard/Card'

type Props = { req: PayloadRequest; words: SubscriptionsTexts['readers'] }

/** On the dashboard: readers' words that wait for an editor. Gone when none does. */
export async function FeedbackCard({ req, words }: Props) {
  const count = await countNew(req)
  if (count === 0) return null
  const adminRoute = req.payload.config.routes.admin
  const path = '/collections/reader-feedback?where[or][0][and][0][state][equals]=new'
  return (
    <Card title={words.waiting} count={count}>
      <p className="mq-compile">
        <span>{fill(words.waitingCount, { count })}</span>
        <Link href={formatAdminURL({ adminRoute, path })} prefetch={false}>
          {words.open}
        </Link>
      </p>
    </Card>
  )
}
