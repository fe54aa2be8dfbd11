import { useEffect, useState, type MouseEvent } from 'react'
import { adviseSubmission } from '../../../../domain/submission/advise'
import type { Advice, AdviceTerms } from '../../../../domain/submission/advise'
import { countText } from '../../../../domain/submission/countText'
import type { SubmissionInput } from '../../../../domain/submission'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { Button } from '../../../../ui/form/Button'
import styles from './FormAssist.module.css'
import { say } from './say'

type AdviceListProps = {
  words: AssistTexts
  input: SubmissionInput
  terms: AdviceTerms
  checkButton: string | undefined
}

/** Milliseconds without a change after which a reader of the screen hears how many remarks there are. */
const announceRest = 2_500

/** What a reviewer would say, each leading to its field. The list changes in silence; only its number is announced. */
export function AdviceList({ words, input, terms, checkButton }: AdviceListProps) {
  const advice = adviseSubmission(input, terms)
  const isEmpty = countText(input).total === 0 && input.title === ''
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  const announced = useAnnounced(advice.length, words)
  return (
    <section className={styles.advice} aria-labelledby="advice">
      <h2 id="advice" tabIndex={-1}>
        {words.adviceHeading}
      </h2>
      {advice.length > 0 ? (
        <>
          <p className={styles.quiet}>{words.adviceLead}</p>
          <ul>
            {advice.map(({ field, code, context = {} }) => (
              <li key={`${field} ${code}`}>
                <a href={`#${field}`} onClick={goTo}>
                  {nameOf(field, words)}
                </a>
                <span>{say(words.advice[code], context)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{isEmpty ? words.nothingYet : words.noAdvice}</p>
      )}
      {checkButton !== undefined && !hasScript && (
        <Button kind="secondary" name="then" value={checkButton}>
          {words.check}
        </Button>
      )}
      <p role="status" className={styles.unseen}>
        {announced}
      </p>
    </section>
  )
}

function useAnnounced(count: number, words: AssistTexts): string {
  const [text, setText] = useState('')
  const [first] = useState(count)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setText((now) =>
        now === '' && count === first ? '' : count === 0 ? words.noAdvice : say(words.adviceCount, { count }),
      )
    }, announceRest)
    return () => window.clearTimeout(timer)
  }, [count, first, words])
  return text
}

/** A fragment only scrolls to a field in some browsers; the cursor belongs into it. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
}

function nameOf(field: Advice['field'], words: AssistTexts): string {
  const number = /^suggestions\.(\d+)\./.exec(field)?.[1]
  if (number !== undefined) return say(words.fields.suggestion, { number: Number(number) + 1 })
  if (field === 'title') return words.fields.title
  return field === 'analysis' ? words.fields.analysis : words.fields.situation
}
