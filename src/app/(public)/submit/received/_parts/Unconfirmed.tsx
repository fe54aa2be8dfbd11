import { confirmWithinDays } from '../../../../../server/submission/confirmWithinDays'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { Buttons, LinkButton, Notice, PageHead, SummaryList } from '../../../../../ui'
import styles from './Unconfirmed.module.css'

type UnconfirmedProps = { locale: Locale; address: string; reference: string; draft: string }

/** Says that a mail must be answered first, and what to do when none comes. */
export function Unconfirmed({ locale, address, reference, draft }: UnconfirmedProps) {
  const words = textsIn(locale).admission.unconfirmed
  return (
    <>
      <PageHead heading={words.heading} />
      <Notice kind="attention">
        <p>{fill(words.sent, { address })}</p>
      </Notice>
      <p className={styles.kept}>{fill(words.kept, { days: confirmWithinDays })}</p>
      <SummaryList rows={[{ name: words.reference, value: reference }]} />
      <h2 className={styles.heading}>{words.missingHeading}</h2>
      <ul className={styles.missing}>
        {words.missing.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Buttons>
        <LinkButton href={`/submit?draft=${draft}`} kind="secondary">
          {words.back}
        </LinkButton>
      </Buttons>
    </>
  )
}
