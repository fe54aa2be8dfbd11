import type { TextBlock } from '../../domain/richText/types'
import { classes } from '../classes'
import styles from './ArticleBody.module.css'
import { ArticleTable } from './ArticleTable'

type ArticleBodyProps = {
  blocks: readonly TextBlock[]
  /** Level of the text's first headings in the page's outline. */
  headingLevel?: 2 | 3 | 4
}

/** Running text as Chinese official prose is set: indented paragraphs, 黑 and 楷 headings. */
export function ArticleBody({ blocks, headingLevel = 3 }: ArticleBodyProps) {
  return (
    <div className={styles.body}>{blocks.map((block, index) => renderBlock(block, index, headingLevel))}</div>
  )
}

const headingTags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const

function renderBlock(block: TextBlock, key: number, base: 2 | 3 | 4) {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{block.text}</p>
    case 'heading': {
      const Heading = block.level === 1 ? headingTags[base] : headingTags[following(base)]
      return (
        <Heading key={key} className={classes(block.level === 1 ? styles.first : styles.second)}>
          {block.text}
        </Heading>
      )
    }
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item}</li>)
      return block.ordered ? (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul key={key}>{items}</ul>
      )
    }
    case 'table':
      return <ArticleTable key={key} hasHeader={block.hasHeader} rows={block.rows} />
  }
}

const following = (level: 2 | 3 | 4): 3 | 4 | 5 => (level === 2 ? 3 : level === 3 ? 4 : 5)
