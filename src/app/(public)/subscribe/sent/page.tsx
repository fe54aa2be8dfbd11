import { confirmWithinDays } from '../../../../operations/subscriptions/limits'
import { openPage } from '../../../../server/http/openPage'
import { fill } from '../../../../translations'
import { PageHead, PageShell } from '../../../../ui'

/** What the form is answered with, always the same. */
export default async function SubscribeSentPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.subscriptions.sent
  return (
    <PageShell locale={locale} title={words.title} path="/subscribe/sent" signedIn={signedIn}>
      <PageHead heading={words.heading}>
        <p>{fill(words.text, { days: confirmWithinDays })}</p>
      </PageHead>
      <p>
        {words.missing} <a href="/subscribe">{words.again}</a>
      </p>
    </PageShell>
  )
}
