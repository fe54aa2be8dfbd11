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
import type { Paste } from './startPaste'
import { TwoTexts } from './TwoTexts'
import { Unfinished } from './Unfinished'
import { WholeText } from './WholeText'
import { whenSaved } from './whenSaved'

type NoticesProps = {
  locale: Locale
  words: AssistTexts
  saving: SavingState
  dropping: Dropping
  controls: RefObject<SavingControls | null>
  mine: SubmissionInput
  formId: string
  paste: Paste | null
  onPasteDone: () => void
}

/** Lines that read as the headings of a manuscript, two of them at least. */
const headed =
  /(?:^|\n)(?:[一二三四五][、.．]|[（(][一二三四五][）)])?[^\n。]{0,12}(?:情况|问题|现状|原因|分析|成因|建议|对策)[^\n。]{0,8}\n[^]*\n(?:[一二三四五][、.．]|[（(][一二三四五][）)])?[^\n。]{0,12}(?:原因|分析|成因|建议|对策)[^\n。]{0,8}\n/u

/** What needs a decision or has to be known before writing on, above the form. */
export function Notices(props: NoticesProps) {
  const { locale, words, saving, dropping, controls, mine, paste } = props
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
      </div>
      <div role="alert">
        {isInOtherTab && (
          <Notice kind="attention">
            <p>{words.otherTab}</p>
          </Notice>
        )}
      </div>
      <div role="status" className={styles.urgent}>
        {paste && headed.test(paste.text) && (
          <WholeText
            key={paste.text}
            words={words}
            formId={props.formId}
            paste={paste}
            onClose={props.onPasteDone}
          />
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
              <button
                type="button"
                className={styles.textButton}
                onClick={() => controls.current?.startAgain()}
              >
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
