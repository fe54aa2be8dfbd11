import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { SheetOptions, WorkflowDocument } from '../../../plugins/review-workflow'
import { both, fill, textsIn, type Texts } from '../../translations'

/** The sign-off sheet (审签单) of an item: from whom it came, and under which number. */
export const itemSheet: SheetOptions = {
  heading: headed((texts) => texts.review.sheet.items),
  fields: [
    { field: 'receipt', label: both((t) => t.review.sheet.receipt) },
    { field: 'reporter.unit', label: both((t) => t.review.sheet.unit) },
    { field: 'reporter.name', label: both((t) => t.review.sheet.person) },
    { field: 'category' },
    { field: 'urgency' },
  ],
}

/** The sign-off sheet of an issue: the series, and the number once it has one. */
export const issueSheet: SheetOptions = {
  heading: headed((texts) => texts.review.sheet.issues),
  fields: [{ field: 'series' }, { field: 'year' }, { field: 'number' }],
}

function headed(pick: (texts: Texts) => string): NonNullable<SheetOptions['heading']> {
  return async ({ req, document }) => {
    const texts = textsIn(req.i18n.language === 'en' ? 'en' : 'zh')
    return fill(pick(texts), { body: await nameOfBody(req, document) })
  }
}

async function nameOfBody(req: PayloadRequest, document: WorkflowDocument): Promise<string> {
  const id = idOf(document.organisation)
  if (id === null) return ''
  const body = await req.payload.findByID({
    collection: 'organisations',
    id,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return body?.name ?? ''
}
