import { getTranslation } from '@payloadcms/translations'
import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { WorkflowError } from '../../core/errors'
import { readSheet, type Sheet } from '../../operations/readSheet'
import { wordsIn } from '../words'
import { PrintButton } from './PrintButton'
import { SignOffSheet } from './SignOffSheet'
import './sheet.css'

/** The sign-off sheet of a document, to be looked at and printed. It has no tab: the history leads here. */
export async function SheetView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, labels, admin } = collectionConfig
  const { language } = req.i18n
  const { texts, pick } = wordsIn(language)
  const room = texts.historyRoom
  const sheet = await sheetFor(req, slug, String(docID))
  const path = `/collections/${slug}/${docID}/workflow` as const
  return (
    <main className="wf-sheet-page">
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={room.sheet}
      />
      <Gutter>
        <div className="wf-sheet-tools">
          {sheet && <PrintButton label={room.sheetPrint} />}
          <Link href={formatAdminURL({ adminRoute: req.payload.config.routes.admin, path })} prefetch={false}>
            {room.sheetBack}
          </Link>
        </div>
        {sheet ? (
          <SignOffSheet
            sheet={sheet}
            heading={sheet.heading ?? `${getTranslation(labels.singular, req.i18n)}${room.sheetTitle}`}
            texts={texts}
            pick={pick}
            language={language}
          />
        ) : (
          <p className="wf-sheet-denied">{room.sheetDenied}</p>
        )}
      </Gutter>
    </main>
  )
}

async function sheetFor(req: PayloadRequest, collection: string, id: string): Promise<Sheet | null> {
  try {
    return await readSheet(req, collection, id)
  } catch (error) {
    if (error instanceof WorkflowError) return null
    throw error
  }
}
