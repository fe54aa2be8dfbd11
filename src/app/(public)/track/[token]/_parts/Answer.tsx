import type { AuthorAnswer } from '../../../../../operations/tracking/readAuthorDuties'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatDay } from '../../../../../ui'
import styles from './Answers.module.css'

/** One department's accepted answer, and what its author said of it. */
export function Answer({ locale, answer }: { locale: Locale; answer: AuthorAnswer }) {
  const { options, members } = textsIn(locale)
  const { department, outcomeClass, text, at, rating } = answer
  return (
    <div className={styles.answer}>
      <h3>{department}</h3>
      <p className={styles.when}>
        <time dateTime={at}>{formatDay(at, locale)}</time>
      </p>
      <p className={styles.class}>{options.outcomeClasses[outcomeClass]}</p>
      <p className={styles.text}>{text}</p>
      {rating && (
        <div className={styles.rating}>
          <p>
            <strong>{fill(members.rating.yours, { solved: options.solvedAnswers[rating.solved] })}</strong>
            {rating.takenDown && ` (${members.rating.takenDown})`}
            {rating.sentBack && ` · ${members.rating.wasSentBack}`}
          </p>
          {rating.text && <p className={styles.text}>{rating.text}</p>}
        </div>
      )}
    </div>
  )
}
