import { Feed } from 'feed'
import type { EditionSummary, SiteOverview } from '../../operations/public'
import { textsIn } from '../../translations'
import { entryPath, issuePath } from '../addresses'
import { issueName } from '../parts/issueName'
import { standing } from '../parts/standing'
import type { SiteContext, SiteFile } from '../types'
import { toXmlText } from './toXmlText'

/** Issues a feed carries. */
const latest = 30

/** Atom of the newest issues. Each is one entry whose summary names what is in it; the text stays on the page. */
export function renderFeed(overview: SiteOverview, { base }: Pick<SiteContext, 'base'>): SiteFile {
  const words = textsIn('zh').site.digest
  const editions = standing(overview).slice(0, latest)
  const feed = new Feed({
    id: `${base}/digest`,
    link: `${base}/digest`,
    title: words.feedTitle,
    description: words.feedDescription,
    language: 'zh-CN',
    updated: new Date(editions.map(({ updatedAt }) => updatedAt).reduce(later, new Date(0).toISOString())),
    feedLinks: { atom: `${base}/digest/feed.xml` },
    generator: false,
  })
  for (const edition of editions) feed.addItem(toItem(edition, base))
  return { path: '/digest/feed.xml', type: 'application/atom+xml; charset=utf-8', body: feed.atom1() }
}

const later = (a: string, b: string): string => (a > b ? a : b)

// The feed declares titles and summaries to be HTML, so text must be made HTML.
const escapeHtml = (text: string): string =>
  toXmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

function toItem({ series, head, entries, publishedAt, updatedAt }: EditionSummary, base: string) {
  const link = `${base}${issuePath(series, head.year, head.number)}`
  const lines = entries.map(
    ({ position, title }) =>
      `<li><a href="${base}${entryPath(series, head.year, head.number, position)}">${escapeHtml(title)}</a></li>`,
  )
  return {
    id: link,
    link,
    title: escapeHtml(issueName(head, 'zh')),
    description: `<ol>${lines.join('')}</ol>`,
    author: [{ name: toXmlText(head.issuer) }],
    date: new Date(updatedAt),
    published: new Date(publishedAt),
  }
}
