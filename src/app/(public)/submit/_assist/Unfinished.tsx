import { useState, type RefObject } from 'react'
import type { Locale } from '../../../../translations'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { Notice } from '../../../../ui/status/Notice'
import styles from './FormAssist.module.css'
import type { SavingControls, SavingState } from './saving'
import { say } from './say'
import { whenSaved } from './whenSaved'

type UnfinishedProps = {
  locale: Locale
  words: AssistTexts
  entries: SavingState['unfinished']
  controls: RefObject<SavingControls | null>
}

/** Texts this device still has: each can be gone on with or given up, the latter pressed twice. */
export function Unfinished({ locale, words, entries, controls }: UnfinishedProps) {
  const [doomed, setDoomed] = useState<string | null>(null)
  return (
    <Notice heading={words.unfinishedHeading}>
      <ul className={styles.entries}>
        {entries.map(({ slot, title, savedAt }) => {
          const name = title === '' ? words.untitled : title
          return (
            <li key={slot}>
              <span>{say(words.unfinishedLine, { title: name, when: whenSaved(savedAt, locale) })}</span>
              <button
                type="button"
                className={styles.textButton}
                aria-label={say(words.continueThis, { title: name })}
                onClick={() => controls.current?.goOn(slot)}
              >
                {words.continue}
              </button>
              <button
                type="button"
                className={styles.textButton}
                aria-label={say(doomed === slot ? words.deleteSure : words.deleteThis, { title: name })}
                onClick={() => (doomed === slot ? controls.current?.drop(slot) : setDoomed(slot))}
              >
                {doomed === slot ? words.deleteNow : words.delete}
              </button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
