import type { PublicEdition, SiteOverview } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { EmptyState } from '../../ui/status/EmptyState'
import { Browse } from '../parts/Browse'
import { Crumbs } from '../parts/Crumbs'
import { Echoes } from '../parts/Echoes'
import { FrontIssue } from '../parts/FrontIssue'
import { IssueRows } from '../parts/IssueRows'
import { Pages } from '../parts/Pages'
import { standing } from '../parts/standing'
import type { ListPage } from './listPages'
import styles from './FrontPage.module.css'

type FrontPageProps = {
  locale: Locale
  overview: SiteOverview
  list: ListPage<SiteOverview['editions'][number]>
}

/** The digest's front: the newest issue, what was answered lately, the ways into the archive, earlier issues. */
export function FrontPage({ locale, overview, list }: FrontPageProps) {
  const texts = textsIn(locale)
  const words = texts.publicSite.front
  if (!overview.newest)
    return (
      <>
        <h1>{texts.site.digest.title}</h1>
        <EmptyState heading={texts.site.digest.empty}>
          <p>{texts.site.digest.emptyText}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      {list.page > 1 && (
        <Crumbs locale={locale} crumbs={[{ href: '/digest', text: texts.site.digest.title }]} />
      )}
      <h1 className="visually-hidden">{texts.site.digest.heading}</h1>
      {list.page === 1 && <Newest locale={locale} overview={overview} edition={overview.newest} />}
      <section aria-labelledby="earlier" className={styles.earlier}>
        <h2 id="earlier" className={styles.heading}>
          {words.earlier}
        </h2>
        <IssueRows locale={locale} editions={list.rows} heading="h3" />
        <Pages locale={locale} {...list} />
      </section>
    </>
  )
}

function Newest({
  locale,
  overview,
  edition,
}: {
  locale: Locale
  overview: SiteOverview
  edition: PublicEdition
}) {
  const words = textsIn(locale).publicSite.front
  return (
    <>
      <FrontIssue locale={locale} edition={edition} echoes={<Echoes locale={locale} overview={overview} />} />
      <Browse locale={locale} overview={overview} />
      <p className={styles.figures}>{fill(words.figures, figuresOf(overview))}</p>
    </>
  )
}

function figuresOf(overview: SiteOverview): { issues: number; entries: number; answered: number } {
  const editions = standing(overview)
  const entries = editions.flatMap((edition) => edition.entries)
  return {
    issues: editions.length,
    entries: entries.length,
    answered: entries.filter(({ answers }) => answers.length > 0).length,
  }
}
