import { openPage } from '../../../../../server/http/openPage'
import { Buttons, LinkButton, PageHead, PageShell } from '../../../../../ui'

export default async function UnknownSubscriptionPage() {
  const { locale, texts, signedIn } = await openPage()
  const { manage, confirm } = texts.subscriptions
  return (
    <PageShell locale={locale} title={manage.unknown} path="/not-found" signedIn={signedIn}>
      <PageHead heading={manage.unknown}>
        <p>{manage.unknownText}</p>
      </PageHead>
      <Buttons>
        <LinkButton href="/subscribe" kind="secondary">
          {confirm.again}
        </LinkButton>
      </Buttons>
    </PageShell>
  )
}
