import type { DeviceDraft } from './deviceDrafts'
import type { SavingPage } from './saving'

/**
 * `bringBack` into the form; `ask` which of two; `forget` it, the page has it and more; `setAside`, to be
 * offered; `leave` it where it is.
 */
export type Verdict = 'bringBack' | 'ask' | 'forget' | 'setAside' | 'leave'

type Met = {
  /** A text of this device that differs from the page's. */
  draft: DeviceDraft
  page: SavingPage
  /** Key of the page's form, and the draft of the server it was shown from. */
  formKey: string
  base: string
  /** The page is shown again rather than visited anew. */
  isBack: boolean
}

/** What becomes of a text found on this device when a page is shown that says something else. */
export function whatIsNewer({ draft, page, formKey, base, isBack }: Met): Verdict {
  if (draft.formKey !== formKey) return page.isFresh && isBack ? 'bringBack' : 'leave'
  if (page.rev > draft.rev && draft.isSynced) return 'forget'
  if (page.rev > draft.rev && draft.rev > 0) return 'ask'
  // Typed on this very page, or into the account's draft since it was last saved there.
  if (draft.base === base || page.rev > 0) return 'bringBack'
  // A page that answers a post has what was sent. What was not sent steps aside.
  return draft.isSent ? 'leave' : 'setAside'
}
