import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'
import { daysSince } from './daysSince'
import { readToCompile } from '../../../../operations/readToCompile'

/** How many approved items wait for an issue, and for how long. */
export async function CompileCard({ req, texts }: { req: PayloadRequest; texts: AdminTexts['dashboard'] }) {
  const { count, oldest } = await readToCompile(req)
  const adminRoute = req.payload.config.routes.admin
  return (
    <Card title={texts.toCompile} count={count}>
      {oldest === null ? (
        <p className="wf-empty">{texts.toCompileNone}</p>
      ) : (
        <p className="mq-compile">
          <span>{fill(texts.toCompileCount, { count, days: daysSince(oldest, Date.now()) })}</span>
          <Link href={formatAdminURL({ adminRoute, path: '/collections/issues/create' })} prefetch={false}>
            {texts.compile}
          </Link>
        </p>
      )}
    </Card>
  )
}
