import type { PayloadRequest } from 'payload'
import { readPublicEdition, type PublicEdition, type SiteOverview } from '../../../operations/public'
import { locales, type Locale } from '../../../translations'
import type { SiteContext, SiteFile } from '../../../site'
import { env } from '../../env'
import { ASSETS_PATH } from '../bundle/assetsPath'
import { loadBundle } from '../bundle/loadBundle'
import type { SiteBundle } from '../bundle/types'
import { fontCutter } from './fontCutter'
import { readDocumentFiles } from './readDocumentFiles'
import { onlyOnce, toPublished } from './toPublished'
import { ASSETS_PART, OVERVIEW_PART, partOfIssue, type PublishedFile, type SitePart } from './types'

export type SiteRenderer = {
  /** Stylesheet and script. */
  assets(): SitePart
  /** Says what rendered the site, and for which address: another one means that every page is out of date. */
  build(): PublishedFile
  /** Lists, feed, sitemap, search and what else is not one issue, in every language. */
  overview(overview: SiteOverview): Promise<SitePart>
  /** The pages of an issue in every language and its public documents; no file when nothing of it is public. */
  issue(id: string, overview: SiteOverview): Promise<SitePart>
  /** The same of an edition that was read already. */
  edition(edition: PublicEdition, overview: SiteOverview): Promise<SitePart>
}

/**
 * All that makes published files, as the worker writes them and as a web process makes them where a file is
 * not there yet: one way, so that both are the same bytes.
 *
 * @param req a request of nobody: what it reads is published
 * @param languages those of the pages
 */
export async function openRenderer(
  req: PayloadRequest,
  languages: readonly Locale[] = locales,
): Promise<SiteRenderer> {
  const bundle = await loadBundle()
  const contexts = contextsOf(bundle, languages)
  const edition: SiteRenderer['edition'] = async (read, overview) => {
    const pages = await Promise.all(contexts.map((ctx) => bundle.renderIssue(read, overview, ctx)))
    const documents = await readDocumentFiles(req, read)
    return {
      part: partOfIssue(read.issue),
      files: onlyOnce([...pages.flat().map(toPublished), ...documents]),
    }
  }
  return {
    assets: () => ({ part: ASSETS_PART, files: bundle.assets.map(toPublished) }),
    build: () => toPublished(buildFile(bundle)),
    overview: async (overview) => {
      const pages = await Promise.all(contexts.map((ctx) => bundle.renderOverview(overview, ctx)))
      return { part: OVERVIEW_PART, files: onlyOnce(pages.flat().map(toPublished)) }
    },
    issue: async (id, overview) => {
      const read = await readPublicEdition({ req, issue: id })
      return read ? edition(read, overview) : { part: partOfIssue(id), files: [] }
    },
    edition,
  }
}

function contextsOf(bundle: SiteBundle, languages: readonly Locale[]): SiteContext[] {
  const { stylesheet, script } = bundle
  const assets = { stylesheet, script, fontFor: fontCutter(bundle) }
  return languages.map((locale) => ({ locale, base: env.publicUrl, assets }))
}

const buildFile = ({ build }: SiteBundle): SiteFile => ({
  path: `${ASSETS_PATH}/build.json`,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({ build, address: env.publicUrl }),
})
