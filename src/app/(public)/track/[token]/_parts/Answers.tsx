import type { TrackingView } from '../../../../../operations/readTracking'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatDay, LinkButton, Notice } from '../../../../../ui'
import { Answer } from './Answer'
import styles from './Answers.module.css'

type AnswersProps = { locale: Locale; view: TrackingView; path: string }

/** What departments answered, as verified, whether it solved the matter, and who has still to answer. */
export function Answers({ locale, view, path }: AnswersProps) {
  const { site, members } = textsIn(locale)
  const words = members.rating
  if (view.answers.length + view.pending.length === 0) return null
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers">{site.track.answers}</h2>
      {view.answers.map((answer) => (
        <div key={`${answer.assignment} ${answer.at}`}>
          <Answer locale={locale} answer={answer} />
          {answer.asks && (
            <Notice kind="attention" heading={words.question}>
              <p>
                <LinkButton href={`${path}/rate?answer=${answer.assignment}`}>{words.go}</LinkButton>
              </p>
            </Notice>
          )}
        </div>
      ))}
      {view.pending.map(({ department, dueAt, movedFrom }) => (
        <p key={department} className={styles.pending}>
          <strong>{words.pending}</strong>{' '}
          {fill(words.pendingDue, { department, date: formatDay(dueAt, locale) })}
          {movedFrom && ` ${fill(words.pendingMoved, { date: formatDay(movedFrom, locale) })}`}
        </p>
      ))}
    </section>
  )
}
