import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { holds, viewerOf } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { readMailing } from '../../../../operations/subscriptions/readMailing'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { MailingProgress } from './MailingProgress'
import './mailing.css'

/** The tab of an issue that tells how far its mails have come. */
export async function MailingView({ initPageResult, doc }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const viewer = viewerOf(req)
  if (!collectionConfig || docID === undefined || !holds(viewer, ...mayAct.seeRecipients)) return null
  const { slug, labels, admin } = collectionConfig
  const texts = textsIn(localeOf(req.i18n.language))
  const { api, admin: adminRoute } = req.payload.config.routes
  return (
    <main className="mq-mailing">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={texts.subscriptions.mailing.tab}
      />
      <Gutter>
        <MailingProgress
          url={`${api}/issues/${docID}/mailing`}
          adminRoute={adminRoute}
          first={await readMailing(req, String(docID))}
          isPublished={Boolean(doc?.publishedAt)}
          mayRetry={holds(viewer, ...mayAct.retryMail)}
          words={texts.subscriptions.mailing}
          dialog={texts.admin.dialog}
        />
      </Gutter>
    </main>
  )
}
