import type { Payload } from 'payload'
import { readPublicEdition, readSiteOverview, type PublicEdition } from '../../../../src/operations/public'
import { renderIssue, renderOverview } from '../../../../src/site'
import { requestOf } from '../../../support/factories'
import { bytesText } from './bytesText'
import type { Output } from './types'

/** Turns what is read of an issue into what is published; a test gives one that leaks. */
export type Projection = (edition: PublicEdition) => PublicEdition

/** Every file of the public site, in both languages: pages, feed, sitemap, search index, and their addresses. */
export async function siteFiles(
  payload: Payload,
  projection: Projection = (edition) => edition,
): Promise<Output[]> {
  const req = await requestOf(payload)
  const overview = await readSiteOverview({ req })
  const outputs: Output[] = []
  for (const locale of ['zh', 'en'] as const) {
    const ctx = {
      locale,
      base: 'https://minqiao.example.org',
      assets: { stylesheet: '/assets/site.css', script: null },
    }
    const files = await renderOverview(overview, ctx)
    for (const { issue } of overview.editions) {
      const edition = await readPublicEdition({ req, issue })
      if (edition) files.push(...(await renderIssue(projection(edition), overview, ctx)))
    }
    for (const { path, type, body } of files)
      outputs.push({
        name: `site file ${locale} ${path}`,
        text: `${path}\n${type}\n${typeof body === 'string' ? body : bytesText(body)}`,
      })
  }
  return outputs
}
