import { notFound } from 'next/navigation'
import { readUnsubscribe } from '../../../../operations/member/readUnsubscribe'
import { openPage } from '../../../../server/http/openPage'
import { fill } from '../../../../translations'
import { Button, Buttons, PageHead, PageShell } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'

export const metadata = privatePage

type UnsubscribePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Reading it changes nothing, however often a mail scanner opens the link; the one button does. */
export default async function UnsubscribePage({ params, searchParams }: UnsubscribePageProps) {
  const { token } = await params
  const { done } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const subscription = await readUnsubscribe(req, token)
  if (!subscription) notFound()
  const words = texts.members.unsubscribe
  const of = words.of[subscription.of]
  const { wanted } = subscription
  const heading = fill(wanted ? (done ? words.resumed : words.ask) : words.stopped, { of })
  return (
    <PageShell locale={locale} title={words.title} path={`/unsubscribe/${token}`} signedIn={signedIn}>
      <PageHead heading={heading}>
        <p>{wanted ? words.askText : words.stoppedText}</p>
      </PageHead>
      <form method="post" action={`/unsubscribe/${token}/send`}>
        <Buttons>
          <Button name="then" value={wanted ? 'stop' : 'resume'} kind={wanted ? 'primary' : 'secondary'}>
            {wanted ? words.stop : words.resume}
          </Button>
        </Buttons>
      </form>
    </PageShell>
  )
}
