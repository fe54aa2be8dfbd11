import type { PublicEdition } from '../../../../../../../operations/readPublicEdition'
import { fill, textsIn, type Locale } from '../../../../../../../translations'
import { formatDay, Masthead } from '../../../../../../../ui'
import { Contents } from './Contents'
import { EntryArticle } from './EntryArticle'
import styles from './IssueSheet.module.css'
import { Recipients } from './Recipients'

/** An issue as it is printed: head, contents, editor's note, entries, and what became of each. */
export function IssueSheet({ locale, edition }: { locale: Locale; edition: PublicEdition }) {
  const { content } = edition
  const words = textsIn(locale).site.digest
  const printed = textsIn('zh').site.digest
  return (
    <>
      <article className={styles.sheet} lang="zh-CN">
        <Masthead name={content.masthead} left={content.issuer} right={formatDay(content.date, 'zh')}>
          <p>{fill(printed.issueNumber, { number: content.number })}</p>
          <p>{fill(printed.cumulative, { number: content.cumulativeNumber })}</p>
        </Masthead>
        {content.signatory && <p className={styles.signatory}>{fill(printed.signatory, { name: content.signatory })}</p>}
        <Contents locale={locale} entries={content.entries} />
        {content.editorsNote && (
          <section className={styles.note} aria-labelledby="editors-note">
            <h2 id="editors-note">{printed.editorsNote}</h2>
            <p>{content.editorsNote}</p>
          </section>
        )}
        {content.entries.map((entry, index) => (
          <EntryArticle
            key={entry.position}
            locale={locale}
            entry={entry}
            section={entry.section === content.entries[index - 1]?.section ? null : entry.section}
            outcomes={edition.outcomes[entry.position] ?? []}
          />
        ))}
        <Recipients recipients={content.recipients} />
      </article>
      <p className={styles.colophon}>
        {words.publicNote} {fill(words.publishedAt, { date: formatDay(edition.publishedAt, locale) })}
        <a href="/digest">{words.back}</a>
      </p>
    </>
  )
}
