import type { createDeviceDrafts } from './deviceDrafts'
import type { Conflict, SavingPage, SavingState } from './saving'

/** What the parts of the saving share: one form, and how far it is saved. */
export type Work = {
  form: HTMLFormElement
  page: SavingPage
  device: ReturnType<typeof createDeviceDrafts>
  report: (change: Partial<SavingState>) => void
  /** Revision of the account's draft this text was made from. */
  rev: number
  /** Nothing was typed since that revision. */
  isSynced: boolean
  /** The form is on its way to the server. */
  isSending: boolean
  conflict: Conflict | null
}
