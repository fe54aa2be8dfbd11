import type { IssueDesk } from '../../../../operations/signing/readIssueDesk'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SigningTexts } from '../../../../translations/zh/signing'

/** What every dialog on a signed issue gets. */
export type IssueDialogProps = {
  /** Address of the issue below the API. */
  url: string
  desk: IssueDesk
  /** The instant it is scheduled for (ISO 8601), or null. */
  publishAt: string | null
  texts: SigningTexts['desk']
  dialog: AdminTexts['dialog']
  onClose: () => void
}
