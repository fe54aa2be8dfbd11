import { categories } from '../../domain/vocabulary'
import type { SiteOverview } from '../../operations/public'
import { entryPath, inLanguage, issuePath, sectorPath, seriesPath } from '../addresses'
import { standing } from '../parts/standing'
import type { SiteContext, SiteFile } from '../types'

type Place = { path: string; changed: string | null }

/** Every public page in both languages, for those who look for them (sitemaps.org). */
export function renderSitemap(overview: SiteOverview, { base }: Pick<SiteContext, 'base'>): SiteFile {
  const urls = placesOf(overview).map((place) => urlOf(place, base))
  return {
    path: '/sitemap.xml',
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
  }
}

function placesOf(overview: SiteOverview): Place[] {
  const editions = standing(overview)
  const newest =
    editions
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  const found = new Set(editions.flatMap(({ entries }) => entries.map(({ category }) => category)))
  return [
    ...['/digest', '/digest/search', '/digest/topics'].map((path) => ({ path, changed: newest })),
    ...['/about', '/accessibility'].map((path) => ({ path, changed: null })),
    ...overview.series.map(({ slug }) => ({ path: seriesPath(slug), changed: null })),
    ...categories
      .filter((category) => found.has(category))
      .map((category) => ({ path: sectorPath(category), changed: null })),
    ...editions.flatMap(({ series, head, entries, updatedAt }) => [
      { path: issuePath(series, head.year, head.number), changed: updatedAt },
      ...entries.map(({ position }) => ({
        path: entryPath(series, head.year, head.number, position),
        changed: updatedAt,
      })),
    ]),
  ]
}

function urlOf({ path, changed }: Place, base: string): string {
  const languages = [
    ['zh-CN', path],
    ['en', inLanguage('en', path)],
  ] as const
  const links = languages.map(
    ([language, at]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${base}${at}"/>`,
  )
  const when = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${base}${path}</loc>${when}${links.join('')}</url>`
}
