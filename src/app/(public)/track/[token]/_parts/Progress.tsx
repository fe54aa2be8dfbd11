import type { TrackingView } from '../../../../../operations/readTracking'
import { textsIn, type Locale } from '../../../../../translations'
import { formatInstant, StepBar, Timeline } from '../../../../../ui'
import styles from './Progress.module.css'

/** The steps of the review and everything that happened so far, newest first. */
export function Progress({ locale, view }: { locale: Locale; view: TrackingView }) {
  const words = textsIn(locale).site.track
  const steps = view.steps.map(({ id, label, state }) => ({ id, label: label[locale], state }))
  const entries = view.timeline.map(({ at, kind, label, note }, index) => ({
    key: `${index} ${kind}`,
    at,
    when: formatInstant(at, locale),
    what: label[locale],
    note,
  }))
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress">{words.steps}</h2>
      <StepBar label={words.steps} steps={steps} stateNames={words.stepStates} />
      <h2>{words.timeline}</h2>
      <div className={styles.timeline}>
        <Timeline entries={entries.toReversed()} />
      </div>
    </section>
  )
}
