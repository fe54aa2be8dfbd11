'use client'

import { useEffect, useState } from 'react'
import styles from './FormAssist.module.css'

type CopyButtonProps = {
  /** Id of the field whose text is copied. */ from: string
  label: string
  done: string
}

/** Copies a text of the page; appears with the script, since without it the field itself can be copied from. */
export function CopyButton({ from, label, done }: CopyButtonProps) {
  const [state, setState] = useState<'hidden' | 'ready' | 'done'>('hidden')
  useEffect(() => setState('ready'), [])
  if (state === 'hidden') return null
  const copy = (): void => {
    const field = document.getElementById(from)
    if (!(field instanceof HTMLTextAreaElement)) return
    field.select()
    // Works without a secure context too, where the clipboard is not to be had otherwise.
    if (document.execCommand('copy')) setState('done')
  }
  return (
    <p role="status">
      <button type="button" className={styles.textButton} onClick={copy}>
        {state === 'done' ? done : label}
      </button>
    </p>
  )
}
