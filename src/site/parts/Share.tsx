import { textsIn, type Locale } from '../../translations'
import { toXmlText } from '../files/toXmlText'
import styles from './Share.module.css'

/** Ways to hand a page on that tell nobody who does: the address itself, a mail, a copy. */
export function Share({ locale, title, address }: { locale: Locale; title: string; address: string }) {
  const words = textsIn(locale).publicSite
  // Half a character, as a careless cut leaves it, has no place in an address.
  const subject = toXmlText(title)
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${subject}\n${address}`)}`
  return (
    <section className={styles.share} aria-label={words.share}>
      <p className={styles.address}>
        {words.address} <span>{address}</span>
      </p>
      <p className={styles.ways}>
        <a href={mail}>{words.mailLink}</a>
        <button type="button" className={styles.scripted} data-copy={address} data-done={words.copied}>
          {words.copyLink}
        </button>
        <button type="button" className={styles.scripted} data-print>
          {words.print}
        </button>
      </p>
    </section>
  )
}
