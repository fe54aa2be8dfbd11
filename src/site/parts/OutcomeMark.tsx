import { textsIn, type Locale } from '../../translations'
import { answeredBy, classOf } from './outcomeOf'
import styles from './OutcomeMark.module.css'

type OutcomeMarkProps = { locale: Locale; answers: Parameters<typeof classOf>[0]; withDepartment?: boolean }

/** What became of an entry, in one line of a list: the class in words, and who answered. */
export function OutcomeMark({ locale, answers, withDepartment = true }: OutcomeMarkProps) {
  const words = textsIn(locale).publicSite.outcome
  const best = classOf(answers)
  const lang = locale === 'zh' ? 'zh-CN' : 'en'
  if (!best)
    return (
      <span className={styles.none} lang={lang}>
        {words.noneShort}
      </span>
    )
  return (
    <span className={styles.mark} lang={lang}>
      <strong className={styles[best]}>{words.short[best]}</strong>
      {withDepartment && <span className={styles.department}>{answeredBy(answers, locale)}</span>}
    </span>
  )
}
