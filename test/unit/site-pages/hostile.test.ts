import { describe, expect, it } from 'vitest'
import { edition, overviewOf } from './support/editions'
import { elementsOf, isPage, renderSite } from './support/site'

const texts = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `"><svg onload=alert(1)> ' onmouseover='alert(1)`,
  '<!--<script>',
  ']]><x>&amp;&lt;',
  '\u202etxet\u202c \u0000 \u2028 \ud83d',
  'javascript:alert(1)',
  '{{name}} ${x}',
]

/** Elements and attributes our own pages are made of. */
const tags = new Set(
  'a article aside body dd div dl dt fieldset footer form h1 h2 h3 h4 head header html input label legend li link main meta nav ol p path rect script section span strong style svg table tbody td textarea th thead time title tr ul button wbr'.split(
    ' ',
  ),
)

describe.each(texts)('a text such as %j', (text) => {
  const editions = [edition(1, { title: text, text, name: text })]
  const made = renderSite(editions, overviewOf(editions, text))

  it('adds no element and no handler to any page', async () => {
    for (const page of (await made).filter(isPage)) {
      const elements = elementsOf(page)
      expect(
        elements.map(({ tag }) => tag).filter((tag) => !tags.has(tag)),
        page.path,
      ).toEqual([])
      const names = elements.flatMap(({ attributes }) => Object.keys(attributes))
      expect(
        names.filter((name) => name.startsWith('on')),
        page.path,
      ).toEqual([])
      const links = elements.flatMap(({ attributes }) => [attributes.href ?? '', attributes.action ?? ''])
      expect(
        links.filter((href) => /^\s*javascript:/i.test(href)),
        page.path,
      ).toEqual([])
    }
  })

  it('runs nothing: the scripts are ours, and what machines are told stays data', async () => {
    for (const page of (await made).filter(isPage)) {
      const scripts = elementsOf(page).filter(({ tag }) => tag === 'script')
      const data = scripts.filter(({ attributes }) => attributes.type === 'application/ld+json')
      expect(scripts.length - data.length, page.path).toBe(2)
      for (const { text: json } of data) expect(JSON.parse(json)).toHaveProperty('@context')
    }
  })

  it('is read as it was written', async () => {
    const page = (await made).find(({ path }) => path === '/digest/zhaibian/2026/1/1')
    const [heading] = page ? elementsOf(page).filter(({ tag }) => tag === 'h1') : []
    expect(heading?.text).toBe(asHtmlReads(`${text}1`))
  })

  it('breaks neither feed nor sitemap', async () => {
    for (const { path, body } of (await made).filter(({ type }) => /xml/.test(type))) {
      const xml = String(body)
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml), path).toBe(false)
      expect(/<(script|img|svg|x)\b/.test(xml), path).toBe(false)
      expect(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(withoutCdata(xml)), path).toBe(false)
    }
  })
})

/** The parser drops what HTML cannot hold. */
const asHtmlReads = (text: string): string => text.replaceAll('\u0000', '')

const withoutCdata = (xml: string): string => xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
