import { textsIn, type Locale } from '../../../../translations'
import styles from './BackToMine.module.css'

/** The way back to the overview. */
export function BackToMine({ locale }: { locale: Locale }) {
  return (
    <p className={styles.back}>
      <a href="/me">{textsIn(locale).members.me.back}</a>
    </p>
  )
}
