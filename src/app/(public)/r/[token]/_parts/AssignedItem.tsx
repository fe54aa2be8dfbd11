import type { ReplyView } from '../../../../../operations/readReplyPage'
import { textsIn, type Locale } from '../../../../../translations'
import { ArticleBody } from '../../../../../ui'
import styles from './AssignedItem.module.css'

/** The item's text, part by part. */
export function AssignedItem({ locale, view }: { locale: Locale; view: ReplyView }) {
  return (
    <section className={styles.item} aria-labelledby="item">
      <h2 id="item">{textsIn(locale).site.reply.item}</h2>
      <div lang="zh-CN">
        <ArticleBody blocks={view.blocks.flatMap(toBlocks)} headingLevel={3} />
      </div>
    </section>
  )
}

const toBlocks = ({ heading, blocks }: ReplyView['blocks'][number]) => [
  ...(heading ? [{ type: 'heading' as const, level: 1 as const, text: heading }] : []),
  ...blocks,
]
