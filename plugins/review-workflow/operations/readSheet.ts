import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import type { WorkflowDocument } from '../options'
import { reviewed } from '../store/bind'
import { readEvents } from '../store/events'
import type { StoredEvent } from '../store/eventTypes'
import { readRun, type StoredRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { fieldTexts } from './compare/fieldTexts'
import { readBy } from './readBy'
import { takesPart } from './takesPart'

export type Sheet = {
  /** The title of the sheet; null where the collection's name has to do. */
  heading: string | null
  title: string
  fields: { name: string; label: string; text: string }[]
  run: StoredRun
  events: StoredEvent[]
}

/**
 * What a sign-off sheet is printed from, as the request's person may read the document. Only for those who
 * take part in its review.
 *
 * @throws WorkflowError `workflow.notFound` for everybody else
 */
export async function readSheet(req: PayloadRequest, collection: string, id: string): Promise<Sheet> {
  if (!(await takesPart(req, collection, id))) throw new WorkflowError('workflow.notFound')
  const document = await readBy(req, collection, id, { everything: false })
  const tx = await anyTx(req)
  const run = await readRun(tx, collection, id)
  if (!run) throw new WorkflowError('workflow.notFound')
  const { sheet = {}, titleOf = plainTitle } = reviewed(req.payload, collection)
  const named = sheet.fields ?? []
  const [texts = []] = await fieldTexts(
    req,
    collection,
    [document],
    named.map(({ field }) => field),
  )
  return {
    heading: (await sheet.heading?.({ req, document })) ?? null,
    title: titleOf(document),
    fields: texts.map((entry, index) => ({
      ...entry,
      label: labelFor(req, named[index]?.label) ?? entry.label,
    })),
    run,
    events: await readEvents(tx, run.id),
  }
}

const labelFor = ({ i18n }: PayloadRequest, label: { zh: string; en: string } | undefined): string | null =>
  label ? (i18n.language === 'en' ? label.en : label.zh) : null

const plainTitle = ({ title }: WorkflowDocument): string => (typeof title === 'string' ? title : '')
