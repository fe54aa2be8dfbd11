import type { PublicEdition } from '../../../../../../../operations/readPublicEdition'
import { textsIn, type Locale } from '../../../../../../../translations'
import { ArticleBody } from '../../../../../../../ui'
import styles from './EntryArticle.module.css'
import { Outcomes } from './Outcomes'

type EntryArticleProps = {
  locale: Locale
  entry: PublicEdition['content']['entries'][number]
  /** The section's heading when it begins with this entry. */
  section: string | null
  outcomes: PublicEdition['outcomes'][number]
}

/** One entry with its own address `#entry-{position}`. */
export function EntryArticle({ locale, entry, section, outcomes }: EntryArticleProps) {
  return (
    <>
      {section && <p className={styles.section}>{section}</p>}
      <article id={`entry-${entry.position}`} className={styles.entry} aria-labelledby={`title-${entry.position}`}>
        <h2 id={`title-${entry.position}`} className={styles.title}>
          {entry.title}
        </h2>
        {entry.note && <p className={styles.note}>{entry.note}</p>}
        <ArticleBody blocks={entry.blocks} headingLevel={3} />
        <p className={styles.byline}>{entry.byline}</p>
        <Outcomes locale={locale} outcomes={outcomes} />
        <p className={styles.back} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
          <a href="#contents">{textsIn(locale).site.digest.toContents}</a>
        </p>
      </article>
    </>
  )
}
