'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { Dialog } from '../../../../../plugins/review-workflow/exports/client'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { Refusal } from './callOperation'

export type Choice = { label: string; primary?: boolean; onClick: () => void }

type Props = {
  title: string
  texts: AdminTexts['dialog']
  choices: Choice[]
  busy: boolean
  /** What the form still lacks, in words. */
  problem?: string | null
  refusal: Refusal | null
  onClose: () => void
  onLookAgain: () => void
  children: ReactNode
}

/** The dialog of an operation: its form, its choices, and what stands against it. */
export function OperationDialog({
  title,
  texts,
  choices,
  busy,
  problem,
  refusal,
  onClose,
  onLookAgain,
  children,
}: Props) {
  if (refusal?.isConflict) {
    return (
      <Dialog
        title={texts.changed}
        onClose={onLookAgain}
        buttons={<DialogButton label={texts.lookAgain} primary onClick={onLookAgain} />}
      >
        <p role="alert">{refusal.message}</p>
      </Dialog>
    )
  }
  const trouble = problem ?? refusal?.message
  return (
    <Dialog
      title={title}
      busy={busy}
      onClose={onClose}
      buttons={
        <>
          {choices.map((choice) => (
            <DialogButton
              key={choice.label}
              {...choice}
              label={busy && choice.primary ? texts.working : choice.label}
              disabled={busy}
            />
          ))}
          <DialogButton label={texts.cancel} disabled={busy} onClick={onClose} />
        </>
      }
    >
      {trouble && (
        <div className="wf-problems" role="alert">
          <p>{trouble}</p>
        </div>
      )}
      {children}
    </Dialog>
  )
}

const DialogButton = ({
  label,
  primary = false,
  disabled = false,
  onClick,
}: Choice & { disabled?: boolean }) => (
  <Button
    buttonStyle={primary ? 'primary' : 'secondary'}
    disabled={disabled}
    margin={false}
    size="medium"
    type="button"
    onClick={onClick}
  >
    {label}
  </Button>
)
