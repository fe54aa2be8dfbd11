import type { PublicEdition } from '../../../operations/public'
import { textsIn, type Locale } from '../../../translations'
import { Buttons, LinkButton } from '../../../ui'
import { Bridge } from './Bridge'
import styles from './Hero.module.css'
import { LatestIssue } from './LatestIssue'

/** What this is and the one thing to do here, beside the front page of the latest issue. */
export function Hero({ locale, edition }: { locale: Locale; edition: PublicEdition | null }) {
  const words = textsIn(locale).site.home
  return (
    <div className={styles.hero}>
      <div className={styles.words}>
        <h1 className={styles.heading}>
          {words.headingLines.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
        <Buttons>
          <LinkButton href="/submit">{words.submit}</LinkButton>
          <a href="/digest">{words.readDigest}</a>
        </Buttons>
        <p className={styles.tracking}>{words.tracking}</p>
        <Bridge />
      </div>
      <LatestIssue locale={locale} edition={edition} />
    </div>
  )
}
