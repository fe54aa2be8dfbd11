import { openPage } from '../../../../server/http/openPage'
import { PageHead, PageShell } from '../../../../ui'

export default async function UnknownUnsubscribePage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.members.unsubscribe
  return (
    <PageShell locale={locale} title={words.unknown} path="/not-found" signedIn={signedIn}>
      <PageHead heading={words.unknown}>
        <p>{words.unknownText}</p>
      </PageHead>
    </PageShell>
  )
}
