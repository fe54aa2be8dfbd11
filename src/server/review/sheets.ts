import type { SheetOptions } from '../../../plugins/review-workflow'
import { organisationName } from '../../operations/organisationName'
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
    return fill(pick(texts), { body: await organisationName(req, document.organisation) })
  }
}
