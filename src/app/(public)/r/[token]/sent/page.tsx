import { openPage } from '../../../../../server/http/openPage'
import { PageShell, Panel, Prose } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'

export const metadata = privatePage

export default async function ReplySentPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { locale, texts, signedIn } = await openPage()
  const words = texts.site.reply
  return (
    <PageShell locale={locale} title={words.sentHeading} path={`/r/${token}/sent`} signedIn={signedIn}>
      <Panel heading={words.sentHeading} />
      <Prose>
        <p>{words.sentText}</p>
        <p>{words.sentNext}</p>
      </Prose>
    </PageShell>
  )
}
