import { Link } from '@payloadcms/ui'
import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds } from '../../../../collections/shared/access'
import { mayAct } from '../../../domain/mayAct'
import { readIssueDesk } from '../../../operations/signing/readIssueDesk'
import type { Issue } from '../../../payload-types'
import { fill, textsIn } from '../../../translations'
import type { SigningTexts } from '../../../translations/zh/signing'
import { localeOf } from './actions/localeOf'
import { viewerIn } from './actions/viewerIn'
import { IssueButtons } from './signing/IssueButtons'
import { formatMoment } from './formatMoment'
import './signing/signing.css'

/** Above an issue: how far it is on its way to the public, and what can be done with it now. */
export async function PublishIssue({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  const issue = reader && id !== undefined ? await readIssue(reader.req, String(id)) : null
  if (!reader || !issue) return null
  const { admin, signing } = textsIn(localeOf(i18n.language))
  const desk = await readIssueDesk(reader.req, issue)
  if (!desk) return holds(reader.viewer, ...mayAct.publish) ? <Note text={signing.desk.notSigned} /> : null
  return (
    <div className="mq-signing">
      <Standing issue={issue} url={desk.url} texts={signing.desk} />
      <IssueButtons
        key={`${issue.publishedAt ?? ''}${issue.publishAt ?? ''}${issue.voidedAt ?? ''}`}
        url={`${payload.config.routes.api}/issues/${issue.id}`}
        desk={desk}
        publishAt={issue.publishAt ?? null}
        texts={signing.desk}
        dialog={admin.dialog}
      />
    </div>
  )
}

const Note = ({ text }: { text: string }) => <span className="mq-signing__note">{text}</span>

function Standing({ issue, url, texts }: { issue: Issue; url: string | null; texts: SigningTexts['desk'] }) {
  if (issue.voidedAt)
    return (
      <Note
        text={fill(texts.isVoid, { when: formatMoment(issue.voidedAt), reason: issue.voidReason ?? '' })}
      />
    )
  if (issue.publishedAt)
    return (
      <>
        <Note text={fill(texts.isPublished, { when: formatMoment(issue.publishedAt) })} />
        {url && (
          <Link href={url} prefetch={false}>
            {texts.page}
          </Link>
        )}
      </>
    )
  return issue.publishAt ? (
    <Note text={fill(texts.isScheduled, { when: formatMoment(issue.publishAt) })} />
  ) : null
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
