import type { MyItem } from '../../../../operations/listMyItems'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay, Tag, type TagKind } from '../../../../ui'
import styles from './MyItems.module.css'
import { placeWords } from './placeWords'

const tagKinds: Record<MyItem['status'], TagKind> = {
  draft: 'plain',
  inReview: 'active',
  returned: 'attention',
  approved: 'good',
  rejected: 'plain',
  withdrawn: 'plain',
}

/** Items one sent, each with where it stands and what became of it, leading to its own page. */
export function MyItems({ locale, items }: { locale: Locale; items: readonly MyItem[] }) {
  const words = textsIn(locale).members.me
  if (items.length === 0) return <p>{words.none}</p>
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <h3 lang="zh-CN">
            <a href={item.path}>{item.title}</a>
          </h3>
          <Badges locale={locale} item={item} />
          <p className={styles.facts}>
            {fill(item.status === 'draft' ? words.drafted : words.submitted, {
              date: formatDay(item.submittedAt, locale),
            })}{' '}
            · {item.receipt}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The state in a word, what was added to it since, and where it is now. */
function Badges({ locale, item }: { locale: Locale; item: MyItem }) {
  const { site, members } = textsIn(locale)
  const { badges, issuedIn } = members.me
  const where = item.issued ? fill(issuedIn, item.issued) : placeWords(item, locale)
  return (
    <p className={styles.state}>
      {item.issued ? (
        <Tag kind="good">{badges.issued}</Tag>
      ) : (
        <Tag kind={tagKinds[item.status]}>{site.track.status[item.status]}</Tag>
      )}
      {item.answered && !item.sentBack && <Tag kind="good">{badges.answered}</Tag>}
      {item.sentBack && <Tag kind="active">{badges.sentBack}</Tag>}
      {where && <span>{where}</span>}
    </p>
  )
}
