import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import { ArticleBody } from '../../../ui'
import { blocksOf } from './blocksOf'
import styles from './ItemText.module.css'

/** The item's text, part by part. */
export function ItemText({ locale, view }: { locale: Locale; view: DutyView }) {
  return (
    <section className={styles.item} aria-labelledby="item">
      <h2 id="item">{textsIn(locale).duty.item}</h2>
      <div lang="zh-CN">
        <ArticleBody blocks={blocksOf(view)} headingLevel={3} />
      </div>
    </section>
  )
}
