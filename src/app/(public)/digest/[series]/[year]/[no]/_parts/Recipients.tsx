import type { PublicEdition } from '../../../../../../../operations/readPublicEdition'
import { fill, textsIn } from '../../../../../../../translations'
import styles from './Recipients.module.css'

/** 报 / 送 / 发, at the foot of the printed issue; the public projection usually has none. */
export function Recipients({ recipients }: { recipients: PublicEdition['content']['recipients'] }) {
  if (!recipients) return null
  const words = textsIn('zh').site.digest
  const lines = [
    [words.reportTo, recipients.reportTo],
    [words.sendTo, recipients.sendTo],
    [words.distributeTo, recipients.distributeTo],
  ] as const
  return (
    <footer className={styles.recipients}>
      {lines.map(([text, names]) => names && <p key={text}>{fill(text, { names })}</p>)}
    </footer>
  )
}
