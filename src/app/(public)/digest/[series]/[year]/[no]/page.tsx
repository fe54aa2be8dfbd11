import { notFound } from 'next/navigation'
import { readPublicEdition } from '../../../../../../operations/readPublicEdition'
import { openPage } from '../../../../../../server/http/openPage'
import { fill } from '../../../../../../translations'
import { PageShell } from '../../../../../../ui'
import { issueHref } from '../../../_parts/issueHref'
import { IssueSheet } from './_parts/IssueSheet'
import { readIssueAddress, type IssueParams } from './_parts/readIssueAddress'

export default async function IssuePage({ params }: { params: IssueParams }) {
  const address = readIssueAddress(await params)
  if (!address) notFound()
  const { req, locale, texts, signedIn } = await openPage()
  const edition = await readPublicEdition({ req, ...address })
  if (!edition) notFound()
  const { seriesName, year, number } = edition.content
  const words = texts.site.digest
  return (
    <PageShell
      locale={locale}
      title={fill(words.shortTitle, { series: seriesName, year, number })}
      path={issueHref(edition)}
      signedIn={signedIn}
      width="wide"
    >
      <IssueSheet locale={locale} edition={edition} />
    </PageShell>
  )
}
