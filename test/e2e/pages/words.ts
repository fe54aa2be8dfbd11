import { zh as review } from '../../../plugins/review-workflow/translations/zh'
import { textsIn } from '../../../src/translations'

/** What people read on the pages, from the Chinese dictionaries: the tests look for words, not for markup. */
export const words = { ...textsIn('zh'), workflow: review }
