import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { PublicEdition, SiteOverview } from '../../../../src/operations/public'
import { renderIssue, renderOverview, type SiteContext, type SiteFile } from '../../../../src/site'

export const base = 'https://minqiao.example.org'

export const context = (locale: SiteContext['locale']): SiteContext => ({
  locale,
  base,
  assets: { stylesheet: '/assets/site/site-1.css', script: '/assets/site/site-1.js' },
})

/** Every file of a site with these issues, in both languages. */
export async function renderSite(
  editions: readonly PublicEdition[],
  overview: SiteOverview,
): Promise<SiteFile[]> {
  const files = await Promise.all(
    (['zh', 'en'] as const).flatMap((locale) => [
      renderOverview(overview, context(locale)),
      ...editions.map((edition) => renderIssue(edition, overview, context(locale))),
    ]),
  )
  return files.flat()
}

export const isPage = ({ type }: SiteFile): boolean => type.startsWith('text/html')

export type Element = { tag: string; attributes: Record<string, string>; text: string }

const parsed = new WeakMap<SiteFile, Element[]>()

/** Every element of a page in its order, with the text in it. */
export function elementsOf(file: SiteFile): Element[] {
  const known = parsed.get(file)
  if (known) return known
  const found: Element[] = []
  walk(parse(String(file.body)), found)
  parsed.set(file, found)
  return found
}

function walk(node: DefaultTreeAdapterTypes.Node, found: Element[]): void {
  if ('tagName' in node)
    found.push({
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
    })
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, found)
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
