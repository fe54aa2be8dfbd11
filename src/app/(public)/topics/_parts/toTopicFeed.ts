import { Feed } from 'feed'
import type { PublicTopic } from '../../../../operations/submission/toPublicTopic'
import { deadlineText } from '../../../../operations/topics/deadlineText'
import { fill, textsIn } from '../../../../translations'

// The feed declares titles and summaries to be HTML, so text must be made HTML.
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Atom of public topics, the newest first.
 *
 * @param base address of the site, without a slash at its end
 */
export function toTopicFeed(topics: readonly PublicTopic[], base: string): string {
  const words = textsIn('zh').solicitation.site
  const newest = [...topics].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
  const updated = topics
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  const feed = new Feed({
    id: `${base}/topics`,
    link: `${base}/topics`,
    title: words.feedTitle,
    description: words.feedDescription,
    language: 'zh-CN',
    updated: updated ? new Date(updated) : new Date(0),
    feedLinks: { atom: `${base}/topics/feed.xml` },
    generator: false,
  })
  for (const topic of newest) feed.addItem(toItem(topic, base))
  return feed.atom1()
}

function toItem(topic: PublicTopic, base: string) {
  const words = textsIn('zh').solicitation.site
  const link = `${base}/topics/${topic.slug}`
  const deadline = fill(words.feedDeadline, { when: deadlineText(topic.deadline, 'zh') })
  const lines = [deadline, ...topic.brief.split('\n'), ...(topic.summary ? [topic.summary] : [])]
  return {
    id: link,
    link,
    title: escapeHtml(topic.title),
    description: lines
      .filter((line) => line.trim() !== '')
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(''),
    date: new Date(topic.updatedAt),
    published: new Date(topic.publishedAt),
  }
}
