import { openPage } from '../../../../server/http/openPage'
import { PageHead, PageShell } from '../../../../ui'

export default async function UnknownReplyPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.duty.unknown
  return (
    <PageShell locale={locale} title={words.heading} path="/not-found" signedIn={signedIn}>
      <PageHead heading={words.heading}>
        <p>{words.text}</p>
      </PageHead>
    </PageShell>
  )
}
