import type { PublicEdition, SiteOverview } from '../operations/public'
import { textsIn } from '../translations'
import { entryPath, inLanguage, issueHref } from './addresses'
import { entryData, issueData } from './data/issueData'
import { renderPage } from './document/renderPage'
import { displayText } from './fonts/displayText'
import { fontFile } from './fonts/fontFile'
import { EntryPage } from './pages/EntryPage'
import { IssuePage } from './pages/IssuePage'
import { issueName } from './parts/issueName'
import { openingOf } from './parts/openingOf'
import type { SiteContext, SiteFile } from './types'

/**
 * The files of one issue: its page, one page an entry, and the face its headings are set in. Of an issue that
 * was declared void only the page with the notice remains; whoever keeps the files removes those of its entries.
 */
export async function renderIssue(
  edition: PublicEdition,
  _overview: SiteOverview,
  ctx: SiteContext,
): Promise<SiteFile[]> {
  const { content, series } = edition
  const { locale, base, assets } = ctx
  const headings = [content.masthead, ...content.entries.map(({ title }) => title)]
  const font = (await assets.fontFor?.(displayText('issue', headings))) ?? null
  const texts = textsIn(locale)
  const name = issueName(content, locale)
  const issue = renderPage({
    ctx,
    font,
    path: issueHref(edition),
    title: name,
    description: content.entries.map(({ title }) => title).join('；') || texts.publicSite.voided.heading,
    data: issueData(edition, base),
    noIndex: edition.voidedAt !== null,
    children: <IssuePage locale={locale} edition={edition} />,
  })
  const entries = content.entries.map((entry) => {
    const path = entryPath(series, content.year, content.number, entry.position)
    return renderPage({
      ctx,
      font,
      path,
      title: entry.title,
      description: openingOf(entry.blocks) || entry.title,
      data: entryData(edition, entry, base),
      children: (
        <EntryPage
          locale={locale}
          edition={edition}
          entry={entry}
          address={`${base}${inLanguage(locale, path)}`}
        />
      ),
    })
  })
  return [issue, ...entries, ...(font ? [fontFile(font)] : [])]
}
