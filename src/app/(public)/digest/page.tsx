import { listPublicEditions } from '../../../operations/listPublicEditions'
import { openPage } from '../../../server/http/openPage'
import { EmptyState, LinkButton, PageHead, PageShell } from '../../../ui'
import { EditionList } from './_parts/EditionList'
import { EditionPages } from './_parts/EditionPages'
import { SeriesFilter } from './_parts/SeriesFilter'
import { readListQuery, type SearchParams } from './_parts/readListQuery'

const perPage = 20

export default async function DigestPage({ searchParams }: { searchParams: SearchParams }) {
  const { req, locale, texts, signedIn } = await openPage()
  const query = readListQuery(await searchParams)
  const { editions, total } = await listPublicEditions({ req, series: query.series, limit: perPage, page: query.page })
  const everySeries = query.series ? await listPublicEditions({ req, limit: perPage, page: 1 }) : { editions }
  const words = texts.site.digest
  return (
    <PageShell locale={locale} title={words.title} path={query.path} signedIn={signedIn} width="wide">
      <PageHead heading={words.heading}>
        <p>{words.lead}</p>
      </PageHead>
      <SeriesFilter locale={locale} editions={everySeries.editions} current={query.series} />
      {editions.length === 0 ? (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
          <p>
            <LinkButton href="/submit">{texts.site.home.submit}</LinkButton>
          </p>
        </EmptyState>
      ) : (
        <EditionList locale={locale} editions={editions} />
      )}
      <EditionPages locale={locale} query={query} pages={Math.ceil(total / perPage)} />
    </PageShell>
  )
}
