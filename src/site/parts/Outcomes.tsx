import type { PublicAnswer, PublicDuty } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { daysOf } from './outcomeOf'
import { PendingDuty } from './PendingDuty'
import styles from './Outcomes.module.css'

type OutcomesProps = {
  locale: Locale
  answers: readonly PublicAnswer[]
  duties?: readonly PublicDuty[]
  as?: 'h2' | 'h3'
  id: string
}

/** What the departments answered: who, how it stands, how long it took, and in their own words. */
export function Outcomes({ locale, answers, duties = [], as: Heading = 'h3', id }: OutcomesProps) {
  const { publicSite, options } = textsIn(locale)
  const words = publicSite.outcome
  return (
    <div className={styles.outcomes} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <Heading id={id} className={styles.heading}>
        {words.heading}
      </Heading>
      {answers.length + duties.length === 0 && <p className={styles.none}>{words.none}</p>}
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
          {answer.promise && <p className={styles.when}>{promiseWords(answer.promise, locale)}</p>}
          <p className={styles.when}>
            <time dateTime={answer.at}>{formatDay(answer.at, locale)}</time> · {daysOf(answer, locale)}
          </p>
        </div>
      ))}
      {duties.map((duty) => (
        <PendingDuty key={duty.department + duty.given} duty={duty} locale={locale} />
      ))}
    </div>
  )
}

function promiseWords({ by, state }: NonNullable<PublicAnswer['promise']>, locale: Locale): string {
  const { promises } = textsIn(locale).publicSite.outcome
  return fill(promises[state], { day: by ? formatDay(by, locale) : '' })
}
