import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SiteFile } from '../../../src/site'
import { edition, overviewOf, voided } from './support/editions'
import { base, elementsOf, isPage, renderSite, type Element } from './support/site'

/** Answered by the application and not by a file. */
const application =
  /^\/($|submit$|me$|topics(\/[\w-]+)?$|subscribe$|lang\?|admin$|digest-feedback$|favicon\.svg$|assets\/site\/)/
/** Documents lie beside the pages; whoever renders them puts them there. */
const documents = /\.(pdf|docx)$/

const sites = fc
  .array(
    fc.record({ slug: fc.constantFrom('zhaibian', 'jianyan'), entries: fc.nat(4), isVoid: fc.boolean() }),
    {
      maxLength: 14,
    },
  )
  .map((issues) =>
    issues.map(({ slug, entries, isVoid }, index) => {
      const made = edition(index + 1, { slug, name: slug }, entries)
      return isVoid ? voided(made) : made
    }),
  )

// Whole sites are drawn over and over, by React's slow build for development.
const patience = { timeout: 60_000 }

describe('the files of any site', patience, () => {
  it('lead only to each other, to what the application answers, and to ids that are there', async () => {
    await fc.assert(
      fc.asyncProperty(sites, async (editions) => {
        const files = await renderSite(editions, overviewOf(editions))
        const known = new Map(files.map((file) => [file.path, file]))
        expect(files.filter(isPage).flatMap((page) => deadLinks(page, known))).toEqual([])
        const listed = [...String(known.get('/sitemap.xml')?.body).matchAll(/<loc>([^<]*)<\/loc>/g)]
        expect(listed.filter(([, url = '']) => !known.has(url.slice(base.length)))).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('name every id once, and load nothing from elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(sites, async (editions) => {
        for (const page of (await renderSite(editions, overviewOf(editions))).filter(isPage)) {
          const elements = elementsOf(page)
          const ids = elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []))
          expect(ids.length, page.path).toBe(new Set(ids).size)
          expect(elements.filter(isForeign), page.path).toEqual([])
        }
      }),
      { numRuns: 6 },
    )
  })

  it('say nothing of an issue that was declared void but that it was', async () => {
    const editions = [voided(edition(1, { title: '不再公开的标题', text: '不再公开的内容' }))]
    const files = await renderSite(editions, overviewOf(editions))
    expect(files.filter(({ body }) => String(body).includes('不再公开的')).map(({ path }) => path)).toEqual(
      [],
    )
    expect(files.map(({ path }) => path)).toContain('/digest/zhaibian/2026/1')
    expect(files.map(({ path }) => path)).not.toContain('/digest/zhaibian/2026/1/1')
  })

  it('are made again byte for byte', async () => {
    const editions = [edition(2), edition(1)]
    const make = () => renderSite(editions, overviewOf(editions))
    expect(await make()).toEqual(await make())
  })
})

function deadLinks(page: SiteFile, known: ReadonlyMap<string, SiteFile>): string[] {
  return elementsOf(page)
    .filter(({ tag }) => ['a', 'form', 'link'].includes(tag))
    .map(({ attributes }) => attributes.href ?? attributes.action ?? '')
    .filter((href) => !leadsSomewhere(href, page, known))
    .map((href) => `${page.path} -> ${href}`)
}

function leadsSomewhere(href: string, page: SiteFile, known: ReadonlyMap<string, SiteFile>): boolean {
  if (href.startsWith('mailto:')) return true
  const path = href.startsWith(base) ? href.slice(base.length) : href
  if (application.test(path) || documents.test(path)) return true
  const [address = '', id] = path.split('#')
  const target = address === '' ? page : known.get(address)
  return (
    target !== undefined &&
    (id === undefined || elementsOf(target).some(({ attributes }) => attributes.id === id))
  )
}

/** What a browser fetches by itself. */
const isForeign = ({ tag, attributes }: Element): boolean => {
  const loads =
    tag === 'link' && /stylesheet|icon|preload/.test(attributes.rel ?? '') ? attributes.href : attributes.src
  return loads !== undefined && !/^\/(?!\/)/.test(loads)
}
