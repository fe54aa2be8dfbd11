import { Feed } from 'feed'
import type { PublicEdition } from '../../../../operations/readPublicEdition'
import { fill, textsIn } from '../../../../translations'
import { issueHref } from './issueHref'

type FeedEdition = Pick<PublicEdition, 'series' | 'publishedAt' | 'content'>

// The feed declares titles and summaries to be HTML, so text must be made HTML.
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Atom of public issues. Each is one entry whose summary names what is in it; the text stays on the page.
 *
 * @param base address of the site, without a slash at its end
 */
export function toFeed(editions: readonly FeedEdition[], base: string): string {
  const words = textsIn('zh').site.digest
  const newest = editions[0]?.publishedAt
  const feed = new Feed({
    id: `${base}/digest`,
    link: `${base}/digest`,
    title: words.feedTitle,
    description: words.feedDescription,
    language: 'zh-CN',
    updated: newest ? new Date(newest) : new Date(0),
    feedLinks: { atom: `${base}/digest/feed.xml` },
    generator: false,
  })
  for (const edition of editions) feed.addItem(toItem(edition, base))
  return feed.atom1()
}

function toItem(edition: FeedEdition, base: string) {
  const { seriesName, year, number, entries, issuer } = edition.content
  const link = `${base}${issueHref(edition)}`
  return {
    id: link,
    link,
    title: escapeHtml(fill(textsIn('zh').site.digest.shortTitle, { series: seriesName, year, number })),
    description: `<ol>${entries.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('')}</ol>`,
    author: [{ name: issuer }],
    date: new Date(edition.publishedAt),
    published: new Date(edition.publishedAt),
  }
}
