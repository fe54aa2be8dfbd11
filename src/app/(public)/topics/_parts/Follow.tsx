import { textsIn, type Locale } from '../../../../translations'
import styles from './Follow.module.css'

/** The ways to hear of new topics. */
export function Follow({ locale }: { locale: Locale }) {
  const words = textsIn(locale).solicitation.site
  return (
    <p className={styles.follow}>
      <span>{words.follow}</span>
      <a href="/topics/feed.xml">{words.feed}</a>
      <a href="/topics/calendar.ics">{words.calendar}</a>
    </p>
  )
}
