import type { PayloadRequest } from 'payload'
import { countQuarantined } from '../../../../../plugins/public-submission'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'
import { CardLine } from './CardLine'

/** Forms that were set aside for a person to look at. Their senders wait too: the card stays until none is left. */
export async function QuarantineCard({
  req,
  texts,
}: {
  req: PayloadRequest
  texts: AdminTexts['dashboard']
}) {
  const count = await countQuarantined(req)
  if (count === 0) return null
  return (
    <Card title={texts.quarantine} count={count}>
      <CardLine
        req={req}
        text={fill(texts.quarantineCount, { count })}
        path="/collections/submission-drafts"
        label={texts.quarantineOpen}
      />
    </Card>
  )
}
