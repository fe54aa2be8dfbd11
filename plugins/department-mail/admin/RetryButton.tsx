'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

const MODAL = 'department-mail-retry'

export type RetryButtonProps = {
  url: string
  label: string
  heading: string
  body: string
  cancelLabel: string
  doneMessage: string
  failedMessage: string
}

/** Asks for confirmation, calls the retry endpoint, says how it went in the server's words, and refreshes the view. */
export function RetryButton({
  url,
  label,
  heading,
  body,
  cancelLabel,
  doneMessage,
  failedMessage,
}: RetryButtonProps) {
  const { openModal } = useModal()
  const router = useRouter()

  const retry = async () => {
    const refusal = await postRetry(url, failedMessage)
    if (refusal === null) toast.success(doneMessage)
    else toast.error(refusal)
    router.refresh()
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => openModal(MODAL)}>
        {label}
      </Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading={heading}
        body={body}
        cancelLabel={cancelLabel}
        confirmLabel={label}
        onConfirm={retry}
      />
    </>
  )
}

/** Null when it went well, otherwise the words to show. */
async function postRetry(url: string, failedMessage: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (response.ok) return null
    return messageOf(await response.json()) ?? failedMessage
  } catch {
    return failedMessage
  }
}

function messageOf(answer: unknown): string | null {
  const error: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : null
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null
  return typeof message === 'string' ? message : null
}
