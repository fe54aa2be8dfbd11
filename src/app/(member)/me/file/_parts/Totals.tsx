import type { DutyFile } from '../../../../../operations/member/readDutyFile'
import { textsIn, type Locale } from '../../../../../translations'
import styles from './Totals.module.css'

const order = ['submitted', 'approved', 'issued', 'answered', 'rated'] as const

/** The year in figures. */
export function Totals({ locale, totals }: { locale: Locale; totals: DutyFile['totals'] }) {
  const words = textsIn(locale).members.file
  return (
    <dl className={styles.totals}>
      {order.map((kind) => (
        <div key={kind}>
          <dt>{words.totals[kind]}</dt>
          <dd>{totals[kind]}</dd>
        </div>
      ))}
    </dl>
  )
}
