import type { PayloadRequest } from 'payload'
import { readPublicEdition, readSiteOverview } from '../../../operations/public'
import { issueAddress } from '../answer/issueAddress'
import { keepFonts, keptFont } from './keptFonts'
import { openRenderer } from './openRenderer'
import type { PublishedFile } from './types'

/**
 * The file of an address as it would be published now, from the database; undefined when there is none.
 *
 * @param paths addresses in the order of preference
 */
export async function renderAddress(
  req: PayloadRequest,
  paths: readonly string[],
): Promise<PublishedFile | undefined> {
  const isEnglish = paths.some((path) => path.startsWith('/en/'))
  // What has no language comes with the Chinese pages.
  const renderer = await openRenderer(req, isEnglish ? ['zh', 'en'] : ['zh'])
  const first = paths.at(-1) ?? ''
  const loaded = renderer.assets().files.find(({ path }) => path === first) ?? keptFont(first)
  if (loaded || first.startsWith('/assets/')) return loaded
  const overview = await readSiteOverview({ req })
  const issue = issueAddress(first)
  const edition = issue ? await readPublicEdition({ req, ...issue }) : null
  if (issue && !edition) return undefined
  const { files } = edition ? await renderer.edition(edition, overview) : await renderer.overview(overview)
  keepFonts(files)
  return paths.map((path) => files.find((file) => file.path === path)).find((file) => file !== undefined)
}
