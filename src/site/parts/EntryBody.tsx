import type { Block } from '../../../plugins/digest'
import { ArticleBody } from '../../ui/text/ArticleBody'
import styles from './EntryBody.module.css'

type EntryBodyProps = {
  note: string | null
  byline: string
  bylineFirst: boolean
  blocks: readonly Block[]
  headingLevel: 2 | 3
}

/** The frozen text of an entry with the editor's note and who spoke, where the series puts it. */
export function EntryBody({ note, byline, bylineFirst, blocks, headingLevel }: EntryBodyProps) {
  const who = byline !== '' && <p className={bylineFirst ? styles.opening : styles.closing}>{byline}</p>
  return (
    <div className={styles.body} lang="zh-CN">
      {note && <p className={styles.note}>{note}</p>}
      {bylineFirst && who}
      <ArticleBody blocks={blocks} headingLevel={headingLevel} />
      {!bylineFirst && who}
    </div>
  )
}
