import type { PublicEdition } from '../../../../../../../operations/readPublicEdition'
import { textsIn, type Locale } from '../../../../../../../translations'
import styles from './Contents.module.css'

type Entries = PublicEdition['content']['entries']

/** 本期要目: titles and who spoke, each leading to its entry. */
export function Contents({ locale, entries }: { locale: Locale; entries: Entries }) {
  return (
    <nav id="contents" className={styles.contents} aria-labelledby="contents-heading">
      <h2 id="contents-heading" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
        {textsIn(locale).site.digest.contents}
      </h2>
      <ol>
        {entries.map(({ position, title, byline }) => (
          <li key={position}>
            <a href={`#entry-${position}`}>{title}</a>
            <span className={styles.byline}>{byline}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
