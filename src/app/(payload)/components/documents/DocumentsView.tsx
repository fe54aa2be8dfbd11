import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { isOffice, viewerOf } from '../../../../../collections/shared/access'
import { listDocuments } from '../../../../operations/documents/listDocuments'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { DocumentsDesk } from './DocumentsDesk'
import './documents.css'

/** The tab of an issue with its documents: download them, have them made, copy their words. */
export async function DocumentsView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined || !isOffice(viewerOf(req))) return null
  const { slug, labels, admin } = collectionConfig
  const { paper } = textsIn(localeOf(req.i18n.language))
  return (
    <main className="mq-documents">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={paper.panel.title}
      />
      <Gutter>
        <DocumentsDesk
          url={`${req.payload.config.routes.api}/issues/${docID}/documents`}
          first={await listDocuments(req, String(docID))}
          words={paper.panel}
        />
      </Gutter>
    </main>
  )
}
