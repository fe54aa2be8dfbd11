import type { TrackingView } from '../../../../../operations/readTracking'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatInstant, SummaryList } from '../../../../../ui'
import styles from './Facts.module.css'

/** Receipt, reporter, time, and the issue it was published in. */
export function Facts({ locale, view }: { locale: Locale; view: TrackingView }) {
  const words = textsIn(locale).site.track
  const rows = [
    { name: words.receipt, value: view.receipt },
    { name: words.reporter, value: view.reporterName },
    { name: words.submitted, value: formatInstant(view.submittedAt, locale) },
  ]
  return (
    <div className={styles.facts}>
      <SummaryList
        rows={view.issued ? [...rows, { name: words.issuedAs, value: issuedAs(view.issued, locale) }] : rows}
      />
      <p className={styles.private}>{words.privateNote}</p>
    </div>
  )
}

function issuedAs(issued: NonNullable<TrackingView['issued']>, locale: Locale) {
  const words = textsIn(locale).site.track
  const name = fill(words.issuedValue, {
    series: issued.seriesName,
    year: issued.year,
    number: issued.number,
  })
  return issued.isPublic ? <a href={issued.url}>{name}</a> : `${name} ${words.notPublic}`
}
