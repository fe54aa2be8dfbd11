'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { SubmissionInput } from '../../../../domain/submission'
import type { Locale } from '../../../../translations'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { AdviceList } from './AdviceList'
import styles from './FormAssist.module.css'
import { Lengths } from './Lengths'
import { Notices } from './Notices'
import { SaveLine } from './SaveLine'
import { atFirst, type SavingControls, type SavingPage } from './saving'
import type { Dropping } from './startDrop'
import type { Paste } from './startPaste'
import { useFormText } from './useFormText'

export type FormAssistProps = {
  locale: Locale
  words: AssistTexts
  formId: string
  /** Empty element of the page in which notices appear. */
  noticesId: string
  page: SavingPage
  /** The text as the server shows it. */
  input: SubmissionInput
  offersDepartments: boolean
  /** Words a topic asks for at most, by its slug. */
  wordLimits: Record<string, number>
  /** A guest's browser does a little work to show that it is one. */
  asksForProof: boolean
  /** Name of the button that checks the text without scripts; none where the page has none. */
  checkButton?: string
}

/**
 * Beside the form: where it is saved, how long it is, what a reviewer would say. It only reads and fills
 * the form of the page; without it, or before it has loaded, the form is whole.
 */
export function FormAssist(props: FormAssistProps) {
  const { locale, words, formId, noticesId, page, offersDepartments, wordLimits, asksForProof } = props
  const input = useFormText(formId, props.input, words.count)
  const [saving, setSaving] = useState(atFirst)
  const [dropping, setDropping] = useState<Dropping>('away')
  const [paste, setPaste] = useState<Paste | null>(null)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const controls = useRef<SavingControls | null>(null)
  const settled = useRef(page)

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    setPlace(document.getElementById(noticesId))
    let isGone = false
    const stops: (() => void)[] = []
    const start = async (): Promise<void> => {
      const tools = await import('./tools')
      if (isGone) return
      const saver = tools.startSaving({
        form,
        page: settled.current,
        report: (change) => setSaving((now) => ({ ...now, ...change })),
      })
      controls.current = saver
      stops.push(saver.stop, tools.startPaste(form, setPaste), tools.startDrop(form, setDropping))
      if (asksForProof) stops.push(tools.startProof(form))
    }
    // Without these tools the form works as it does without scripts.
    start().catch(() => undefined)
    return () => {
      isGone = true
      for (const stop of stops) stop()
    }
  }, [formId, noticesId, asksForProof])

  const maxWords = wordLimits[input.topic ?? '']
  return (
    <aside className={styles.aside} aria-label={words.adviceHeading}>
      {place &&
        createPortal(
          <Notices
            locale={locale}
            words={words}
            saving={saving}
            dropping={dropping}
            controls={controls}
            mine={input}
            formId={formId}
            paste={paste}
            onPasteDone={() => setPaste(null)}
          />,
          place,
        )}
      <SaveLine locale={locale} words={words} saving={saving} isReady={place !== null} />
      <Lengths words={words} input={input} maxWords={maxWords} />
      <AdviceList
        words={words}
        input={input}
        terms={{ offersDepartments, ...(maxWords === undefined ? {} : { maxWords }) }}
        checkButton={props.checkButton}
      />
      <p role="status" className={styles.quiet}>
        {paste?.isCleaned ? words.cleaned : ''}
      </p>
    </aside>
  )
}
