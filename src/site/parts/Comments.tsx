import type { ReaderComment } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import styles from './Comments.module.css'

/** What readers said, as far as an editor let it be shown. */
export function Comments({ locale, comments }: { locale: Locale; comments: readonly ReaderComment[] }) {
  if (comments.length === 0) return null
  return (
    <section className={styles.comments} aria-labelledby="comments">
      <h2 id="comments" className={styles.heading}>
        {textsIn(locale).publicSite.feedback.comments}
      </h2>
      <ul>
        {comments.map(({ text, at }, index) => (
          <li key={index}>
            <p className={styles.text} lang="zh-CN" dir="auto">
              {text}
            </p>
            <p className={styles.when}>
              <time dateTime={at}>{formatDay(at, locale)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
