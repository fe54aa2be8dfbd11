import type { RefObject } from 'react'
import { readSubmission } from '../../../../domain/submission/readSubmission'
import type { SubmissionInput } from '../../../../domain/submission'
import type { Locale } from '../../../../translations'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { Notice } from '../../../../ui/status/Notice'
import styles from './FormAssist.module.css'
import { nest } from './nest'
import type { Conflict, SavingControls } from './saving'
import { say } from './say'
import { whenSaved } from './whenSaved'

type TwoTextsProps = {
  locale: Locale
  words: AssistTexts
  conflict: Conflict
  mine: SubmissionInput
  controls: RefObject<SavingControls | null>
}

/** The same draft was written on in two places: both texts, and which to go on with. Neither is lost. */
export function TwoTexts({ locale, words, conflict, mine, controls }: TwoTextsProps) {
  const theirs = readSubmission(nest(conflict.fields))
  return (
    <div role="alert">
      <Notice kind="attention" heading={words.conflictHeading}>
        <p>{say(words.conflictText, { when: whenSaved(conflict.savedAt, locale) })}</p>
        <div className={styles.two}>
          <OneText heading={words.conflictHere} text={mine} />
          <OneText heading={words.conflictThere} text={theirs} />
          <button type="button" className={styles.choice} onClick={() => controls.current?.keepMine()}>
            {words.conflictKeep}
          </button>
          <button type="button" className={styles.choice} onClick={() => controls.current?.takeTheirs()}>
            {words.conflictTake}
          </button>
        </div>
      </Notice>
    </div>
  )
}

function OneText({ heading, text }: { heading: string; text: SubmissionInput }) {
  const { title, situation, analysis, suggestions } = text
  const paragraphs = [title, situation, analysis, ...suggestions.map((row) => row.text)].filter(
    (part) => part !== '',
  )
  return (
    <section className={styles.one}>
      <h3>{heading}</h3>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={heading}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}
