import { openPage } from '../../../../server/http/openPage'
import { PageHead, PageShell } from '../../../../ui'

export default async function UnknownReplyPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.site.reply
  return (
    <PageShell locale={locale} title={words.unknownHeading} path="/not-found" signedIn={signedIn}>
      <PageHead heading={words.unknownHeading}>
        <p>{words.unknownText}</p>
      </PageHead>
    </PageShell>
  )
}
