import type { MyItem } from '../../../../../operations/listMyItems'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatDay } from '../../../../../ui'
import styles from './FileRows.module.css'

/** One row an item; on a phone the columns stand below each other. */
export function FileRows({ locale, items }: { locale: Locale; items: readonly MyItem[] }) {
  const words = textsIn(locale).members.file
  if (items.length === 0) return <p>{words.none}</p>
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.receipt}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className={styles.whole}>
              <time dateTime={item.submittedAt}>{formatDay(item.submittedAt, locale)}</time>
            </td>
            <th scope="row" lang="zh-CN">
              <a href={item.path}>{item.title}</a>
            </th>
            <td className={styles.whole}>{item.receipt}</td>
            <td>{outcomeOf(item, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What became of it, in the order in which it happened. */
function outcomeOf({ status, issued, answered, sentBack }: MyItem, locale: Locale): string {
  const { site, members } = textsIn(locale)
  const { badges, issuedIn } = members.me
  const reached = issued ? fill(issuedIn, issued) : site.track.status[status]
  const after = sentBack ? badges.sentBack : answered ? badges.answered : null
  return [reached, after].filter(Boolean).join(' · ')
}
