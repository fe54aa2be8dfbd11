import { Link } from '@payloadcms/ui'
import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds, idOf } from '../../../../collections/shared/access'
import type { Issue } from '../../../payload-types'
import { issueUrl } from '../../../server/links'
import { fill, textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { mayAct } from '../../../domain/mayAct'
import { viewerIn } from './actions/viewerIn'
import { formatDay } from './dashboard/formatDay'
import { PublishIssueButton } from './PublishIssueButton'

/** Above a signed issue: the button that publishes it, or the way to its public page once it is. */
export async function PublishIssue({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  const issue = reader && id !== undefined ? await readIssue(reader.req, String(id)) : null
  if (!reader || !issue?.signedAt) return null
  const { admin } = textsIn(localeOf(i18n.language))
  if (issue.publishedAt) {
    const address = await publicAddress(reader.req, issue)
    return (
      <span className="mq-published">
        <span>{fill(admin.issueActions.alreadyPublished, { when: formatDay(issue.publishedAt) })}</span>
        {address && (
          <Link href={address} prefetch={false}>
            {admin.issueActions.download}
          </Link>
        )}
      </span>
    )
  }
  if (!holds(reader.viewer, ...mayAct.publish)) return null
  return (
    <PublishIssueButton
      url={`${payload.config.routes.api}/issues/${issue.id}/publish`}
      recipients={issue.mailRecipients?.length ?? 0}
      texts={admin.issueActions}
      dialog={admin.dialog}
    />
  )
}

const readIssue = (req: PayloadRequest, id: string): Promise<Issue | null> =>
  req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })

async function publicAddress(req: PayloadRequest, { series, year, number }: Issue): Promise<string | null> {
  const id = idOf(series)
  if (!id || !year || !number) return null
  const { slug } = await req.payload.findByID({
    collection: 'series',
    id,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  return issueUrl(slug, year, number)
}
