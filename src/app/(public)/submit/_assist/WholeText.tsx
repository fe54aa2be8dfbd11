import { useState } from 'react'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { Notice } from '../../../../ui/status/Notice'
import { readFields, writeFields, type Fields } from './fields'
import styles from './FormAssist.module.css'
import type { Paste } from './startPaste'

type WholeTextProps = { words: AssistTexts; formId: string; paste: Paste; onClose: () => void }
type Done = { before: Fields; leftover: string[] }

/** A whole manuscript was pasted into one field: it can be parted among all of them, and back again. */
export function WholeText({ words, formId, paste, onClose }: WholeTextProps) {
  const [done, setDone] = useState<Done | null>(null)
  const form = (): HTMLFormElement | null => document.querySelector(`form#${formId}`)

  const part = async (): Promise<void> => {
    const here = form()
    const { spreadText } = await import('./spreadText')
    if (!here) return
    const before = readFields(here)
    const spread = spreadText(before, paste.field, paste.text)
    if (!spread) return close()
    writeFields(here, spread.fields)
    setDone({ before, leftover: spread.leftover })
  }
  const close = (): void => {
    onClose()
    form()?.querySelector<HTMLElement>(`[name="${paste.field}"]`)?.focus({ preventScroll: true })
  }
  const back = (): void => {
    const here = form()
    if (here && done) writeFields(here, done.before)
    close()
  }

  return (
    <Notice kind={done ? 'good' : 'plain'}>
      <p>{done ? words.whole.done : words.whole.ask}</p>
      {done && done.leftover.length > 0 && (
        <>
          <p>{words.whole.leftover}</p>
          <p className={styles.leftover}>{done.leftover.join('\n')}</p>
        </>
      )}
      <p className={styles.choices}>
        <button type="button" className={styles.textButton} onClick={() => (done ? back() : void part())}>
          {done ? words.whole.back : words.whole.part}
        </button>
        <button type="button" className={styles.textButton} onClick={close}>
          {done ? words.whole.close : words.whole.leave}
        </button>
      </p>
    </Notice>
  )
}
