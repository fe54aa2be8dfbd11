import type { RefObject } from 'react'
import { hasSecretMarking } from '../../../../domain/submission/hasSecretMarking'
import type { SubmissionInput } from '../../../../domain/submission'
import type { Locale } from '../../../../translations'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { Notice } from '../../../../ui/status/Notice'
import styles from './FormAssist.module.css'
import type { SavingControls, SavingState } from './saving'
import { say } from './say'
import type { Dropping } from './startDrop'
import { TwoTexts } from './TwoTexts'
import { Unfinished } from './Unfinished'
import { whenSaved } from './whenSaved'

type NoticesProps = {
  locale: Locale
  words: AssistTexts
  saving: SavingState
  dropping: Dropping
  controls: RefObject<SavingControls | null>
  mine: SubmissionInput
}

/** What needs a decision or has to be known before writing on, above the form. */
export function Notices({ locale, words, saving, dropping, controls, mine }: NoticesProps) {
  const { conflict, restored, unfinished, isInOtherTab } = saving
  const texts = [mine.title, mine.situation, mine.analysis, ...mine.suggestions.map(({ text }) => text)]
  return (
    <>
      <div role="alert" className={styles.urgent}>
        {texts.some(hasSecretMarking) && (
          <Notice kind="attention">
            <p>{words.secret}</p>
          </Notice>
        )}
        {isInOtherTab && (
          <Notice kind="attention">
            <p>{words.otherTab}</p>
          </Notice>
        )}
      </div>
      {conflict && (
        <TwoTexts locale={locale} words={words} conflict={conflict} mine={mine} controls={controls} />
      )}
      <div role="status">
        {restored !== null && (
          <Notice kind="good">
            <p>
              {say(words.restored, { when: whenSaved(restored, locale) })}{' '}
              <button type="button" className={styles.textButton} onClick={() => controls.current?.startAgain()}>
                {words.startAgain}
              </button>
            </p>
          </Notice>
        )}
        {typeof dropping === 'object' && (
          <Notice>
            <p>
              {'importing' in dropping
                ? say(words.importing, { name: dropping.importing })
                : say(words.dropOther, { name: dropping.attached })}
            </p>
          </Notice>
        )}
      </div>
      {dropping === 'over' && <p className={styles.drop}>{words.drop}</p>}
      {unfinished.length > 0 && (
        <Unfinished locale={locale} words={words} entries={unfinished} controls={controls} />
      )}
    </>
  )
}
