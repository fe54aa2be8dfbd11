import type { PublicEdition } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, linkFrom, seriesPath } from '../addresses'
import { Corrections } from '../parts/Corrections'
import { Crumbs } from '../parts/Crumbs'
import { IssueContents } from '../parts/IssueContents'
import { IssueEntry } from '../parts/IssueEntry'
import { IssueTools } from '../parts/IssueTools'
import { NumberLine } from '../parts/NumberLine'
import { RedHead } from '../parts/RedHead'
import { VoidNotice } from '../parts/VoidNotice'
import { showsWholeTexts } from './showsWholeTexts'
import styles from './IssuePage.module.css'

/** An issue: its head, what is in it, what became of each, and the texts. */
export function IssuePage({ locale, edition }: { locale: Locale; edition: PublicEdition }) {
  const { content, series } = edition
  const texts = textsIn(locale)
  const whole = showsWholeTexts(content)
  const hrefOf = (position: number) =>
    whole ? `#entry-${position}` : linkFrom(locale, entryPath(series, content.year, content.number, position))
  return (
    <>
      <Crumbs
        locale={locale}
        crumbs={[
          { href: '/digest', text: texts.site.digest.title },
          { href: seriesPath(series), text: content.seriesName, lang: 'zh-CN' },
        ]}
      />
      <RedHead
        name={content.masthead}
        left={content.issuer}
        middle={<NumberLine head={content} />}
        right={<time dateTime={content.date}>{formatDay(content.date, 'zh')}</time>}
      />
      {edition.voidedAt ? (
        <VoidNotice locale={locale} at={edition.voidedAt} />
      ) : (
        <>
          <IssueTools locale={locale} edition={edition} />
          <Corrections locale={locale} errata={edition.errata} />
          {content.editorsNote && (
            <section className={styles.note} lang="zh-CN" aria-labelledby="editors-note">
              <h2 id="editors-note">{textsIn('zh').site.digest.editorsNote}</h2>
              <p>{content.editorsNote}</p>
            </section>
          )}
          {content.entries.length > 1 && <IssueContents locale={locale} edition={edition} hrefOf={hrefOf} />}
          {content.entries.map((entry, index) => (
            <IssueEntry
              key={entry.position}
              locale={locale}
              edition={edition}
              entry={entry}
              section={entry.section === content.entries[index - 1]?.section ? null : entry.section}
              whole={whole}
            />
          ))}
          <p className={styles.colophon}>
            {texts.site.digest.publicNote} {texts.publicSite.outcome.legend}{' '}
            {fill(texts.site.digest.publishedAt, { date: formatDay(edition.publishedAt, locale) })}
          </p>
        </>
      )}
    </>
  )
}
