import type { EditionContent } from '../../../plugins/digest'
import { lengthOf } from '../parts/lengthOf'

/** Beyond it the page of an issue would weigh more than a slow line should carry. */
const most = 20_000

/** Whether an issue's page holds its texts, as on paper, or only how each begins. */
export const showsWholeTexts = ({ entries }: Pick<EditionContent, 'entries'>): boolean =>
  entries.reduce((sum, { blocks }) => sum + lengthOf(blocks), 0) <= most
