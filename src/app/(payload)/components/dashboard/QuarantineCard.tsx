import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { countQuarantined } from '../../../../../plugins/public-submission'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'

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
  const adminRoute = req.payload.config.routes.admin
  return (
    <Card title={texts.quarantine} count={count}>
      <p className="mq-compile">
        <span>{fill(texts.quarantineCount, { count })}</span>
        <Link href={formatAdminURL({ adminRoute, path: '/collections/submission-drafts' })} prefetch={false}>
          {texts.quarantineOpen}
        </Link>
      </p>
    </Card>
  )
}
