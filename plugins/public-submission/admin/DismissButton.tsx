'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useDecision, type DecisionProps } from './useDecision'

type DismissButtonProps = DecisionProps & { label: string; ask: string; yes: string; cancel: string }

const modal = 'dismiss-submission'

/** Says of a submission that it is none, once the person has said so twice. */
export function DismissButton({ label, ask, yes, cancel, ...decision }: DismissButtonProps) {
  const { isBusy, decide } = useDecision(decision)
  const { openModal } = useModal()
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        size="medium"
        disabled={isBusy}
        onClick={() => openModal(modal)}
      >
        {label}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={label}
        body={ask}
        confirmLabel={yes}
        cancelLabel={cancel}
        onConfirm={decide}
      />
    </>
  )
}
