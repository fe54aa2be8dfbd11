import { openPage } from '../../server/http/openPage'
import { LinkButton, PageHead, PageShell, Buttons } from '../../ui'

export default async function NotFoundPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.site.failures
  return (
    <PageShell locale={locale} title={words.notFoundTitle} path="/not-found" signedIn={signedIn}>
      <PageHead heading={words.notFoundTitle}>
        <p>{words.notFoundText}</p>
      </PageHead>
      <Buttons>
        <LinkButton href="/">{words.toHome}</LinkButton>
        <LinkButton href="/digest" kind="secondary">
          {words.toDigest}
        </LinkButton>
        <LinkButton href="/submit" kind="secondary">
          {words.toSubmit}
        </LinkButton>
      </Buttons>
    </PageShell>
  )
}
