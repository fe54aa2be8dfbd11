import type { SiteContext, SiteFile } from '../types'

/** Places that are nobody's to index: private pages and the panel. */
const closed = [
  '/track',
  '/r/',
  '/me',
  '/api',
  '/admin',
  '/login',
  '/lang',
  '/subscribe/',
  '/digest-feedback',
]

/** robots.txt: what crawlers leave alone, and where everything public is listed. */
export const renderRobots = ({ base }: Pick<SiteContext, 'base'>): SiteFile => ({
  path: '/robots.txt',
  type: 'text/plain; charset=utf-8',
  body: `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${base}/sitemap.xml\n`,
})
