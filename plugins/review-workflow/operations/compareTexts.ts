import type { PayloadRequest } from 'payload'
import { contentOf } from '../core/content'
import { diffTexts, type DiffPart } from '../core/diff'
import { WorkflowError } from '../core/errors'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { readDocument } from '../store/readDocument'
import { readRun } from '../store/runs'
import { readSnapshot } from '../store/snapshots'
import { anyTx } from '../store/tx'
import { fieldTexts } from './compare/fieldTexts'
import { shownTo } from './compare/shownTo'
import { readBy } from './readBy'

/** What names a text of a run: the hash it was kept under, or `current` for the document as it stands. */
export type TextName = string

export type FieldComparison = { name: string; label: string; parts: DiffPart[]; isChanged: boolean }

/**
 * What changed between two texts of a document's run, field by field in the reader's language. For those who
 * may read the document, and of its fields only those the reader may read.
 */
export async function compareTexts(
  req: PayloadRequest,
  collection: string,
  id: string,
  { from, to }: { from: TextName; to: TextName },
): Promise<{ fields: FieldComparison[] }> {
  const actor = optionsOf(req.payload).toActor(req)
  const document = actor ? await readDocument(req, collection, id, { asActor: true }) : null
  if (!document) throw new WorkflowError('workflow.notFound')
  const contents = [
    await contentNamed(req, collection, document, from),
    await contentNamed(req, collection, document, to),
  ]
  const whole = await readBy(req, collection, id, { everything: true })
  const shown = await readBy(req, collection, id, { everything: false })
  const visible = await shownTo(req, collection, { whole, shown, contents })
  const [before = [], after = []] = await fieldTexts(
    req,
    collection,
    visible,
    reviewed(req.payload, collection).contentFields,
  )
  return {
    fields: before.flatMap(({ name, label, text }, index): FieldComparison[] => {
      const parts = diffTexts(text, after[index]?.text ?? '')
      return parts.length === 0
        ? []
        : [{ name, label, parts, isChanged: parts.some(({ kind }) => kind !== 'same') }]
    }),
  }
}

async function contentNamed(
  req: PayloadRequest,
  collection: string,
  document: WorkflowDocument,
  name: TextName,
): Promise<Record<string, unknown>> {
  const { contentFields } = reviewed(req.payload, collection)
  if (name === 'current') return contentOf(document, contentFields)
  const tx = await anyTx(req)
  const run = await readRun(tx, collection, String(document.id))
  const kept = run ? await readSnapshot(tx, run.id, name) : null
  if (!kept) throw new WorkflowError('workflow.notFound')
  return kept
}
