import type { PublicAnswer } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { daysOf } from './outcomeOf'
import styles from './Outcomes.module.css'

type OutcomesProps = { locale: Locale; answers: readonly PublicAnswer[]; as?: 'h2' | 'h3'; id: string }

/** What the departments answered: who, how it stands, how long it took, and in their own words. */
export function Outcomes({ locale, answers, as: Heading = 'h3', id }: OutcomesProps) {
  const { publicSite, options } = textsIn(locale)
  const words = publicSite.outcome
  return (
    <div className={styles.outcomes} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <Heading id={id} className={styles.heading}>
        {words.heading}
      </Heading>
      {answers.length === 0 && <p className={styles.none}>{words.none}</p>}
      {answers.map((answer, index) => (
        <div key={index} className={styles.outcome}>
          <p className={styles.who}>{fill(words.by, { department: answer.department })}</p>
          <p className={styles.class}>
            <strong className={styles[answer.outcomeClass]}>
              {options.outcomeClasses[answer.outcomeClass]}
            </strong>
          </p>
          {answer.text !== '' && (
            <p className={styles.text} lang="zh-CN">
              {answer.text}
            </p>
          )}
          <p className={styles.when}>
            <time dateTime={answer.at}>{formatDay(answer.at, locale)}</time> · {daysOf(answer, locale)}
          </p>
        </div>
      ))}
    </div>
  )
}
