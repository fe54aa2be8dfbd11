import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import { readWorkflow } from '../operations/readWorkflow'
import { readRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { HistoryTable } from './HistoryTable'
import { historyRows, type HistoryRow } from './historyRows'
import { wordsIn } from './words'
import './workflow.css'

/** The tab of a document that tells its whole way: who did what when, from where to where, and why. */
export async function HistoryView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { texts } = wordsIn(req.i18n.language)
  const rows = await readHistory(req, collectionConfig.slug, String(docID))
  return (
    <main className="wf-history">
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={texts.history}
      />
      <Gutter>
        <h2 className="wf-hidden">{texts.history}</h2>
        {rows.length === 0 ? (
          <p className="wf-empty">{texts.noHistory}</p>
        ) : (
          <HistoryTable rows={rows} texts={texts} />
        )}
      </Gutter>
    </main>
  )
}

/** The history as the reader may see it; empty for those who may not read the document. */
async function readHistory(req: PayloadRequest, collection: string, id: string): Promise<HistoryRow[]> {
  try {
    const { events } = await readWorkflow(req, collection, id)
    const run = await readRun(await anyTx(req), collection, id)
    const { texts, pick } = wordsIn(req.i18n.language)
    return run ? historyRows(events, run.definition, texts, pick) : []
  } catch (error) {
    if (error instanceof WorkflowError) return []
    throw error
  }
}
