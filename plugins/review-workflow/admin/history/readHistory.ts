import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../core/errors'
import { keptTexts } from '../../operations/keptTexts'
import { readWorkflow } from '../../operations/readWorkflow'
import { takesPart } from '../../operations/takesPart'
import { readRun } from '../../store/runs'
import { anyTx } from '../../store/tx'
import { wordsIn } from '../words'
import { historyRows, type HistoryRow } from './historyRows'

export type History = {
  rows: HistoryRow[]
  /** Hashes of the texts that were kept, oldest first. */
  kept: string[]
  isOfOffice: boolean
}

const nothing: History = { rows: [], kept: [], isOfOffice: false }

/** The history as the reader may see it; empty for those who may not read the document. */
export async function readHistory(req: PayloadRequest, collection: string, id: string): Promise<History> {
  try {
    const { events } = await readWorkflow(req, collection, id)
    const tx = await anyTx(req)
    const run = await readRun(tx, collection, id)
    if (!run) return nothing
    const isOfOffice = await takesPart(req, collection, id)
    const reader = { ...wordsIn(req.i18n.language), isOfOffice }
    return {
      rows: historyRows(events, run.definition, reader),
      kept: await keptTexts(tx, run.id),
      isOfOffice,
    }
  } catch (error) {
    if (error instanceof WorkflowError) return nothing
    throw error
  }
}
