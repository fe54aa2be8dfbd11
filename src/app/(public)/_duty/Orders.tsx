import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'
import styles from './Orders.module.css'

/** Who wants it done and how: a leader's words as they were written, and the office's. */
export function Orders({ locale, view }: { locale: Locale; view: DutyView }) {
  const words = textsIn(locale).duty
  const { leader, instruction } = view
  return (
    <>
      {leader?.text && (
        <section className={styles.orders} aria-labelledby="leader">
          <h2 id="leader">{words.leader.heading}</h2>
          <blockquote className={styles.leader} lang="zh-CN">
            <p className={styles.words}>{leader.text}</p>
            <footer className={styles.by}>
              {fill(words.leader.by, {
                name: leader.leaderName,
                post: leader.leaderPost ?? '',
                day: formatDay(leader.givenOn, locale),
              })}
            </footer>
          </blockquote>
        </section>
      )}
      {instruction && (
        <section className={styles.orders} aria-labelledby="instruction">
          <h2 id="instruction">{words.instruction}</h2>
          <p className={styles.instruction}>{instruction}</p>
        </section>
      )}
    </>
  )
}
