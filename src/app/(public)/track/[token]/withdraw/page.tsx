import { notFound, redirect } from 'next/navigation'
import { readTracking } from '../../../../../operations/readTracking'
import { openPage } from '../../../../../server/http/openPage'
import { Button, Buttons, LinkButton, PageHead, PageShell } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'

export const metadata = privatePage

export default async function WithdrawPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { req, locale, texts, signedIn } = await openPage()
  const view = await readTracking({ req, token })
  if (!view) notFound()
  const path = `/track/${token}`
  if (!view.canWithdraw) redirect(`${path}?done=notWithdrawn`)
  const words = texts.site.track
  return (
    <PageShell locale={locale} title={words.withdrawHeading} path={`${path}/withdraw`} signedIn={signedIn}>
      <PageHead over={view.title} heading={words.withdrawHeading}>
        <p>{words.withdrawText}</p>
      </PageHead>
      <form method="post" action={`${path}/withdraw/send`}>
        <Buttons>
          <Button kind="warning">{words.withdrawYes}</Button>
          <LinkButton href={path} kind="secondary">
            {words.withdrawNo}
          </LinkButton>
        </Buttons>
      </form>
    </PageShell>
  )
}
