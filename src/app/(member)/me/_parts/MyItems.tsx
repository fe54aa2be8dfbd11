import type { MyItem } from '../../../../operations/listMyItems'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay, Tag, type TagKind } from '../../../../ui'
import styles from './MyItems.module.css'

type MyItemsProps = { locale: Locale; heading: string; lead?: string; items: readonly MyItem[] }

const tagKinds: Record<MyItem['status'], TagKind> = {
  draft: 'plain',
  inReview: 'active',
  returned: 'attention',
  approved: 'good',
  rejected: 'plain',
  withdrawn: 'plain',
}

/** Items one sent, each with where it stands, leading to its own page. */
export function MyItems({ locale, heading, lead, items }: MyItemsProps) {
  const { site } = textsIn(locale)
  if (items.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {lead && <p>{lead}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <h3 lang="zh-CN">
              <a href={item.trackingUrl}>{item.title}</a>
            </h3>
            <p className={styles.state}>
              <Tag kind={item.issued ? 'good' : tagKinds[item.status]}>
                {site.track.status[item.issued ? 'issued' : item.status]}
              </Tag>
              {item.step && <span>{fill(site.account.atStep, { step: item.step[locale] })}</span>}
            </p>
            <p className={styles.facts}>
              {item.receipt} {fill(site.account.submittedAt, { date: formatDay(item.submittedAt, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
