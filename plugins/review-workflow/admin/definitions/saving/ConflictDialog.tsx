'use client'

import { fill } from '../../../translations/messages'
import { Dialog } from '../../acting/Dialog'
import { useEditor } from '../EditorContext'
import type { Conflict } from './useSaving'

type Props = {
  conflict: Conflict
  onKeep: () => void
  onLook: () => void
  onOverwrite: () => void
}

/** Somebody saved a newer version meanwhile; nothing is lost, whatever is chosen. */
export function ConflictDialog({ conflict, onKeep, onLook, onOverwrite }: Props) {
  const { texts } = useEditor()
  return (
    <Dialog
      title={texts.conflictTitle}
      onClose={onKeep}
      buttons={
        <>
          <button type="button" className="wfd-button wfd-button--main" onClick={onKeep}>
            {texts.conflictKeep}
          </button>
          <button type="button" className="wfd-button" onClick={onOverwrite}>
            {texts.conflictBase}
          </button>
          <button type="button" className="wfd-button" onClick={onLook}>
            {texts.conflictLook}
          </button>
        </>
      }
    >
      <p role="alert">
        {fill(texts.conflictText, {
          who: conflict.savedBy ?? texts.conflictSomebody,
          version: conflict.version,
        })}
      </p>
    </Dialog>
  )
}
