import { describe, expect, it } from 'vitest'
import { textsIn } from '../../../src/translations'
import { edition, overviewOf } from './support/editions'
import { base, elementsOf, renderSite } from './support/site'

const words = textsIn('zh')
const editions = [edition(3), edition(2), edition(1)]
const files = renderSite(editions, overviewOf(editions))
const page = async (path: string) => {
  const file = (await files).find((candidate) => candidate.path === path)
  if (!file) throw new Error(`no file ${path}`)
  return { file, elements: elementsOf(file), text: String(file.body) }
}

describe('an entry’s page', () => {
  it('says what became of it: who answered, how it stands, how long it took', async () => {
    const { text } = await page('/digest/zhaibian/2026/3/1')
    expect(text).toContain(words.options.outcomeClasses.B)
    expect(text).toContain('交办后 12 天答复')
  })

  it('asks readers through an ordinary form', async () => {
    const { elements } = await page('/digest/zhaibian/2026/3/2')
    const form = elements.find(({ tag }) => tag === 'form')
    expect(form?.attributes).toMatchObject({ method: 'post', action: '/digest-feedback' })
    const sent = elements.filter(({ tag }) => ['input', 'textarea'].includes(tag))
    expect(new Set(sent.map(({ attributes }) => attributes.name))).toEqual(
      new Set(['series', 'year', 'number', 'position', 'helpful', 'comment', 'website']),
    )
  })

  it('shows only its own corrections and comments', async () => {
    const [own, other] = [await page('/digest/zhaibian/2026/3/1'), await page('/digest/zhaibian/2026/3/2')]
    expect(own.text).toContain(words.publicSite.errata.heading)
    expect(own.text).toContain(words.publicSite.feedback.comments)
    expect(other.text).not.toContain(words.publicSite.errata.heading)
    expect(other.text).not.toContain(words.publicSite.feedback.comments)
  })

  it('has one address, and says where it is kept in the other language', async () => {
    for (const [path, own] of [
      ['/digest/zhaibian/2026/3/1', '/digest/zhaibian/2026/3/1'],
      ['/en/digest/zhaibian/2026/3/1', '/en/digest/zhaibian/2026/3/1'],
    ] as const) {
      const { elements } = await page(path)
      const links = elements.filter(({ tag }) => tag === 'link').map(({ attributes }) => attributes)
      expect(links.filter(({ rel }) => rel === 'canonical')).toEqual([
        { rel: 'canonical', href: `${base}${own}` },
      ])
      expect(links.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href])).toEqual([
        ['zh-CN', `${base}/digest/zhaibian/2026/3/1`],
        ['en', `${base}/en/digest/zhaibian/2026/3/1`],
        ['x-default', `${base}/digest/zhaibian/2026/3/1`],
      ])
    }
  })
})

describe('an issue’s page', () => {
  it('holds the texts as long as they are not too long, and openings beyond', async () => {
    const short = await page('/digest/zhaibian/2026/3')
    expect(short.text).toContain('href="#entry-1"')
    const long = [edition(1, { text: '长'.repeat(2_000) })]
    const made = await renderSite(long, overviewOf(long))
    const body = String(made.find(({ path }) => path === '/digest/zhaibian/2026/1')?.body)
    expect(body).not.toContain('href="#entry-1"')
    expect(Buffer.byteLength(body)).toBeLessThan(60_000)
  })
})

describe('the feed', () => {
  it('gives each issue its permanent address as id and link', async () => {
    const { text } = await page('/digest/feed.xml')
    expect(text).toContain(`<id>${base}/digest/zhaibian/2026/3</id>`)
    expect(text).toContain('<updated>2026-03-18T02:00:00.000Z</updated>')
    expect(text).toContain('社情民意摘编 2026年第3期')
    expect(text).not.toContain('情况如此')
  })

  it('is valid while nothing is published', async () => {
    const made = await renderSite([], overviewOf([]))
    const feed = made.find(({ path }) => path === '/digest/feed.xml')
    expect(String(feed?.body)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })
})

describe('the search index', () => {
  it('finds an entry by its subject in either language and by who answered', async () => {
    const { text } = await page('/digest/search.json')
    const { entries } = JSON.parse(text) as { entries: { path: string; words: string }[] }
    const first = entries.find(({ path }) => path === '/digest/zhaibian/2026/3/1')
    expect(first?.words).toContain(words.options.categories.education)
    expect(first?.words).toContain(textsIn('en').options.categories.education)
    expect(entries).toHaveLength(9)
  })
})
