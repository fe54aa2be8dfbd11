'use client'

import { useState } from 'react'
import type { TemplateView } from '../../../../operations/templates/readTemplate'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'

type Props = { view: TemplateView; url: string; words: MailAdminTexts; dialog: AdminTexts['dialog'] }

/** Goes back to the product's own words, as a new version. */
export function RestoreButton({ view, url, words, dialog }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/save`, words.failed, close)
  const { template, locale, version, original } = view
  const restore = () =>
    void run({ template, locale, version, ...original, useDefault: true }, () => words.restored)
  return (
    <>
      <OpenDialogButton label={words.restore} primary={false} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <OperationDialog
          title={words.restoreTitle}
          texts={dialog}
          busy={busy}
          refusal={refusal}
          choices={[{ label: words.restore, primary: true, onClick: restore }]}
          onClose={close}
          onLookAgain={lookAgain}
        >
          <p>{words.restoreBody}</p>
        </OperationDialog>
      )}
    </>
  )
}
