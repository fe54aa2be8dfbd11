import type { EditionContent } from '../../../plugins/digest'
import { helpfulAnswers } from '../../domain/vocabulary'
import { textsIn, type Locale } from '../../translations'
import { Button } from '../../ui/form/Button'
import styles from './FeedbackForm.module.css'

type FeedbackFormProps = {
  locale: Locale
  series: string
  content: Pick<EditionContent, 'year' | 'number'>
  position: number
}

/** Asks whether an entry helped; an ordinary form, so that it needs no scripts. */
export function FeedbackForm({ locale, series, content, position }: FeedbackFormProps) {
  const words = textsIn(locale).publicSite.feedback
  const about = { series, year: content.year, number: content.number, position }
  const labels = { yes: words.helpful, no: words.notHelpful }
  return (
    <form className={styles.form} method="post" action="/digest-feedback">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby="feedback-hint">
        <legend className={styles.legend}>
          <h2>{words.heading}</h2>
        </legend>
        <p id="feedback-hint" className={styles.hint}>
          {words.text}
        </p>
        <div className={styles.choices}>
          {helpfulAnswers.map((answer) => (
            <label key={answer} className={styles.choice}>
              <input type="radio" name="helpful" value={answer} required />
              <span>{labels[answer]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.label} htmlFor="comment">
        {words.comment} <span className={styles.hint}>{words.optional}</span>
      </label>
      <textarea id="comment" name="comment" rows={3} maxLength={500} className={styles.comment} />
      <p className={styles.trap} aria-hidden="true">
        <label>
          {words.trap} <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <Button kind="secondary">{words.send}</Button>
    </form>
  )
}
