'use client'

import { useState } from 'react'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { Dialog } from './Dialog'
import { DialogButton } from './DialogButton'
import { useSaving } from './useSaving'

type Props = {
  /** The action that has to wait, in words. */
  label: string
  onClose: () => void
  onSaving: (isSaving: boolean) => void
  onSaved: () => Promise<void>
}

/** An action concerns the saved text: offers to save and to go on. */
export function SaveFirstDialog({ label, onClose, onSaving, onSaved }: Props) {
  const { texts } = useWords()
  const save = useSaving()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const saveAndContinue = async () => {
    setBusy(true)
    onSaving(true)
    const isSaved = await save()
    if (isSaved) return onSaved()
    onSaving(false)
    setFailed(true)
    setBusy(false)
  }
  return (
    <Dialog
      title={texts.acting.saveFirst}
      busy={busy}
      onClose={onClose}
      buttons={
        <>
          <DialogButton
            primary
            label={busy ? texts.acting.saving : texts.acting.saveAndContinue}
            disabled={busy}
            onClick={() => void saveAndContinue()}
          />
          <DialogButton label={texts.cancel} disabled={busy} onClick={onClose} />
        </>
      }
    >
      <p>{fill(texts.acting.saveFirstText, { action: label })}</p>
      {failed && (
        <div className="wf-problems" role="alert">
          <p>{texts.acting.saveFailed}</p>
        </div>
      )}
    </Dialog>
  )
}
