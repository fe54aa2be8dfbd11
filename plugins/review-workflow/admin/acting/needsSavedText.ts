import type { ActionId } from '../../core/types'

/** What neither concerns the text nor changes who may write it; it may be done amid writing. */
const besideTheText: readonly ActionId[] = [
  'comment',
  'cc',
  'ack',
  'remind',
  'claim',
  'addSigner',
  'removeSigner',
]

/** Whether unsaved changes have to be saved before the action: it judges the text, or may lock the form. */
export const needsSavedText = (id: ActionId): boolean => !besideTheText.includes(id)
