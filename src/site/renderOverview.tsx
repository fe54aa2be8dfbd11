import { categories } from '../domain/vocabulary'
import type { SiteOverview } from '../operations/public'
import { textsIn } from '../translations'
import { pageTitle } from './document/pageTitle'
import { renderPage } from './document/renderPage'
import { pagePath, sectorPath, seriesPath, yearPath } from './addresses'
import { renderFeed } from './files/renderFeed'
import { renderRobots } from './files/renderRobots'
import { renderSearchIndex } from './files/renderSearchIndex'
import { renderSitemap } from './files/renderSitemap'
import { displayText } from './fonts/displayText'
import { fontFile } from './fonts/fontFile'
import { FrontPage } from './pages/FrontPage'
import { InformationPage } from './pages/InformationPage'
import { listPages } from './pages/listPages'
import { NotFoundPage } from './pages/NotFoundPage'
import { SearchPage } from './pages/SearchPage'
import { SectorPage } from './pages/SectorPage'
import { SeriesPage } from './pages/SeriesPage'
import { TopicsPage } from './pages/TopicsPage'
import { standing } from './parts/standing'
import type { SiteContext, SiteFile, SiteFont } from './types'

/** Issues and entries a page of a list. */
const perPage = { issues: 10, entries: 30 }

type Made = { overview: SiteOverview; ctx: SiteContext; font: SiteFont | null }

/**
 * Everything that is not one issue: front, lists by series, year and subject, topics, search, explanations, the
 * page for what is not here; with the Chinese ones also feed, sitemap, search index and robots.txt, which have
 * no language.
 */
export async function renderOverview(overview: SiteOverview, ctx: SiteContext): Promise<SiteFile[]> {
  const font = (await ctx.assets.fontFor?.(displayText('lists', headingsOf(overview)))) ?? null
  const made = { overview, ctx, font }
  return [
    ...frontPages(made),
    ...seriesPages(made),
    ...sectorPages(made),
    ...otherPages(made),
    ...(ctx.locale === 'zh'
      ? [
          renderFeed(overview, ctx),
          renderSitemap(overview, ctx),
          renderSearchIndex(overview),
          renderRobots(ctx),
        ]
      : []),
    ...(font ? [fontFile(font)] : []),
  ]
}

const headingsOf = ({ series, newest, topics }: SiteOverview): string[] => [
  ...series.map(({ name }) => name),
  ...(newest ? [newest.content.masthead, ...newest.content.entries.map(({ title }) => title)] : []),
  ...topics.map(({ title }) => title),
]

function frontPages({ overview, ctx, font }: Made): SiteFile[] {
  const { site, publicSite } = textsIn(ctx.locale)
  const earlier = overview.editions.filter(({ issue }) => issue !== overview.newest?.issue)
  return listPages('/digest', earlier, perPage.issues).map((list) =>
    renderPage({
      ctx,
      font,
      path: pagePath(list.list, list.page),
      title: pageTitle(site.digest.heading, list.page, ctx.locale),
      description: publicSite.description,
      children: <FrontPage locale={ctx.locale} overview={overview} list={list} />,
    }),
  )
}

function seriesPages(made: Made): SiteFile[] {
  return made.overview.series.flatMap((series) => {
    const editions = made.overview.editions.filter((edition) => edition.series === series.slug)
    const years = [...new Set(editions.map(({ head }) => head.year))].sort((a, b) => b - a)
    return [
      ...listPages(seriesPath(series.slug), editions, perPage.issues).map((list) => ({ year: null, list })),
      ...years.map((year) => ({
        year,
        list: {
          list: yearPath(series.slug, year),
          page: 1,
          pages: 1,
          rows: editions.filter(({ head }) => head.year === year),
        },
      })),
    ].map(({ year, list }) => seriesPage(made, { series, years, year, list }))
  })
}

function seriesPage(
  { ctx, font }: Made,
  { series, years, year, list }: Omit<Parameters<typeof SeriesPage>[0], 'locale'>,
): SiteFile {
  const { publicSite } = textsIn(ctx.locale)
  const title = year === null ? series.name : `${series.name} ${year}`
  return renderPage({
    ctx,
    font,
    path: pagePath(list.list, list.page),
    title: pageTitle(title, list.page, ctx.locale),
    description: series.intro || publicSite.description,
    children: <SeriesPage locale={ctx.locale} series={series} years={years} year={year} list={list} />,
  })
}

function sectorPages({ overview, ctx, font }: Made): SiteFile[] {
  const { options, publicSite } = textsIn(ctx.locale)
  const all = standing(overview).flatMap((edition) => edition.entries.map((entry) => ({ edition, entry })))
  return categories.flatMap((category) => {
    const rows = all.filter(({ entry }) => entry.category === category)
    if (rows.length === 0) return []
    return listPages(sectorPath(category), rows, perPage.entries).map((list) =>
      renderPage({
        ctx,
        font,
        path: pagePath(list.list, list.page),
        title: pageTitle(options.categories[category], list.page, ctx.locale),
        description: publicSite.description,
        children: <SectorPage locale={ctx.locale} category={category} list={list} />,
      }),
    )
  })
}

function otherPages({ overview, ctx, font }: Made): SiteFile[] {
  const { locale } = ctx
  const { site, publicSite } = textsIn(locale)
  const page = { ctx, font }
  return [
    renderPage({
      ...page,
      path: '/digest/topics',
      title: publicSite.topics.title,
      description: publicSite.topics.lead,
      children: <TopicsPage locale={locale} topics={overview.topics} />,
    }),
    renderPage({
      ...page,
      path: '/digest/search',
      title: publicSite.search.title,
      description: publicSite.search.lead,
      children: <SearchPage locale={locale} overview={overview} />,
    }),
    ...(['about', 'accessibility'] as const).map((name) =>
      renderPage({
        ...page,
        path: `/${name}`,
        title: site[name].title,
        description: site[name].lead,
        children: <InformationPage {...site[name]} />,
      }),
    ),
    renderPage({
      ...page,
      path: '/404.html',
      title: site.failures.notFoundTitle,
      description: publicSite.notFound.text,
      noIndex: true,
      children: <NotFoundPage locale={locale} />,
    }),
  ]
}
