import { readConfirmation } from '../../../../../operations/subscriptions/readConfirmation'
import { openPage } from '../../../../../server/http/openPage'
import { Button, Buttons, LinkButton, PageHead, PageShell } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'

export const metadata = privatePage

/** Reading it changes nothing, however often a mail scanner opens the link; the one button does. */
export default async function ConfirmSubscriptionPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { req, locale, texts, signedIn } = await openPage()
  const confirmation = await readConfirmation(req, token)
  const words = texts.subscriptions.confirm
  const path = `/subscribe/confirm/${encodeURIComponent(token)}`
  if (!confirmation || confirmation.isDone) {
    const [heading, text] = confirmation ? [words.done, words.doneText] : [words.gone, words.goneText]
    return (
      <PageShell locale={locale} title={heading} path={path} signedIn={signedIn}>
        <PageHead heading={heading}>
          <p>{text}</p>
        </PageHead>
        <Buttons>
          <LinkButton href={confirmation ? '/digest' : '/subscribe'} kind="secondary">
            {confirmation ? words.read : words.again}
          </LinkButton>
        </Buttons>
      </PageShell>
    )
  }
  return (
    <PageShell locale={locale} title={words.title} path={path} signedIn={signedIn}>
      <PageHead heading={words.heading}>
        <p>{words.text}</p>
      </PageHead>
      <ul>
        {confirmation.series.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <form method="post" action={`${path}/send`}>
        <Buttons>
          <Button>{words.button}</Button>
        </Buttons>
      </form>
    </PageShell>
  )
}
