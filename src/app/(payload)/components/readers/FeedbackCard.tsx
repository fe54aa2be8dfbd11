import type { PayloadRequest } from 'payload'
import { countNew } from '../../../../operations/readerFeedback/countNew'
import { fill } from '../../../../translations'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { Card } from '../dashboard/Card'
import { CardLine } from '../dashboard/CardLine'

type Props = { req: PayloadRequest; words: SubscriptionsTexts['readers'] }

/** On the dashboard: readers' words that wait for an editor. Gone when none does. */
export async function FeedbackCard({ req, words }: Props) {
  const count = await countNew(req)
  if (count === 0) return null
  const path = '/collections/reader-feedback?where[or][0][and][0][state][equals]=new'
  return (
    <Card title={words.waiting} count={count}>
      <CardLine req={req} text={fill(words.waitingCount, { count })} path={path} label={words.open} />
    </Card>
  )
}
