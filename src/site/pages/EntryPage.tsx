import type { EditionContent } from '../../../plugins/digest'
import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { issueHref, linkFrom, sectorPath, seriesPath } from '../addresses'
import { Comments } from '../parts/Comments'
import { Corrections } from '../parts/Corrections'
import { Crumbs } from '../parts/Crumbs'
import { EntryBody } from '../parts/EntryBody'
import { FeedbackForm } from '../parts/FeedbackForm'
import { isCategory } from '../parts/isCategory'
import { issueName } from '../parts/issueName'
import { IssueRail } from '../parts/IssueRail'
import { Neighbours } from '../parts/Neighbours'
import { OutcomeMark } from '../parts/OutcomeMark'
import { Outcomes } from '../parts/Outcomes'
import { Share } from '../parts/Share'
import { Title } from '../parts/Title'
import styles from './EntryPage.module.css'

type EntryPageProps = {
  locale: Locale
  edition: PublicEdition
  entry: EditionContent['entries'][number]
  /** The page's own address with the origin, to be handed on. */
  address: string
}

/** One entry at its own address: the text, what became of it, and what readers say. */
export function EntryPage({ locale, edition, entry, address }: EntryPageProps) {
  const { content, series } = edition
  const texts = textsIn(locale)
  return (
    <>
      <Crumbs
        locale={locale}
        crumbs={[
          { href: '/digest', text: texts.site.digest.title },
          { href: seriesPath(series), text: content.seriesName, lang: 'zh-CN' },
          {
            href: issueHref(edition),
            text: issueName({ ...content, seriesName: '' }, locale),
          },
        ]}
      />
      <div className={styles.columns}>
        <div>
          <Article {...{ locale, edition, entry }} />
          <Share locale={locale} title={entry.title} address={address} />
          <Comments locale={locale} comments={edition.comments[entry.position] ?? []} />
          <FeedbackForm locale={locale} series={series} content={content} position={entry.position} />
          <Neighbours locale={locale} edition={edition} position={entry.position} />
        </div>
        <IssueRail locale={locale} edition={edition} position={entry.position} />
      </div>
    </>
  )
}

function Article({ locale, edition, entry }: Omit<EntryPageProps, 'address'>) {
  const { content, errata, outcomes } = edition
  const { position, title, section, category } = entry
  const answers = outcomes[position] ?? []
  return (
    <article className={styles.article} aria-labelledby="title">
      <header>
        <p className={styles.kicker}>
          {section && <span lang="zh-CN">{section}</span>}
          {isCategory(category) && (
            <a href={linkFrom(locale, sectorPath(category))}>
              {textsIn(locale).options.categories[category]}
            </a>
          )}
        </p>
        <h1 id="title" className={styles.title} lang="zh-CN">
          <Title text={title} />
        </h1>
        <p className={styles.source}>
          <a href={linkFrom(locale, issueHref(edition))} lang="zh-CN">
            {issueName(content, 'zh')}
          </a>
          <time dateTime={content.date}>{formatDay(content.date, locale)}</time>
          <a href="#outcomes" className={styles.jump}>
            <OutcomeMark locale={locale} answers={answers} withDepartment={false} />
          </a>
        </p>
      </header>
      <Corrections
        locale={locale}
        errata={errata
          .filter((erratum) => erratum.position === position)
          .map((erratum) => ({ ...erratum, position: null }))}
      />
      <div className={styles.text}>
        <EntryBody {...entry} bylineFirst={content.reporterPlace === 'opening'} headingLevel={2} />
      </div>
      <Outcomes
        locale={locale}
        answers={answers}
        duties={edition.duties?.[position] ?? []}
        as="h2"
        id="outcomes"
      />
    </article>
  )
}
