import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'
import { daysSince } from './daysSince'
import { readToCompile } from '../../../../operations/compile/readToCompile'

/** How many approved items wait for an issue, and for how long. */
export async function CompileCard({ req, texts }: { req: PayloadRequest; texts: Texts }) {
  const { count, isMore, oldest } = await readToCompile(req)
  const { dashboard } = texts.admin
  const adminRoute = req.payload.config.routes.admin
  return (
    <Card title={dashboard.toCompile} count={count}>
      {oldest === null ? (
        <p className="wf-empty">{dashboard.toCompileNone}</p>
      ) : (
        <p className="mq-compile">
          <span>
            {fill(isMore ? texts.compile.card.more : dashboard.toCompileCount, {
              count,
              days: daysSince(oldest, Date.now()),
            })}
          </span>
          <Link href={formatAdminURL({ adminRoute, path: '/compile' })} prefetch={false}>
            {texts.compile.card.open}
          </Link>
        </p>
      )}
    </Card>
  )
}
