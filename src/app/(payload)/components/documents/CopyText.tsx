'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { PaperTexts } from '../../../../translations/zh/paper'
import { copyText } from './copyText'

type Props = { url: string; words: PaperTexts['panel'] }

/** Puts the words alone into the clipboard. */
export function CopyText({ url, words }: Props) {
  const [busy, setBusy] = useState(false)
  const copy = async () => {
    setBusy(true)
    const isCopied = await copyText(url)
    setBusy(false)
    if (isCopied) toast.success(words.copied)
    else toast.error(words.copyFailed)
  }
  return (
    <Button buttonStyle="secondary" disabled={busy} margin={false} size="medium" onClick={() => void copy()}>
      {words.copy}
    </Button>
  )
}
