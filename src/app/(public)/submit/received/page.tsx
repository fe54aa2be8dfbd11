import { readReceipt } from '../../../../../plugins/public-submission'
import { openPage } from '../../../../server/http/openPage'
import { LinkButton, Buttons, PageHead, PageShell } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'
import { Quarantined } from './_parts/Quarantined'
import { Received } from './_parts/Received'

export const metadata = privatePage

type ReceivedPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What became of a submission. The receipt is found by the key in the address, so reloading repeats nothing. */
export default async function ReceivedPage({ searchParams }: ReceivedPageProps) {
  const { of } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const words = texts.submit
  const shown = typeof of === 'string' ? await readReceipt(req, of) : null
  const shell = { locale, signedIn, path: '/submit/received' }
  if (!shown) {
    return (
      <PageShell {...shell} title={words.received.gone}>
        <PageHead heading={words.received.gone}>
          <p>{words.received.goneText}</p>
        </PageHead>
        <Buttons>
          <LinkButton href="/submit">{words.received.another}</LinkButton>
        </Buttons>
      </PageShell>
    )
  }
  return (
    <PageShell {...shell} title={shown.type === 'received' ? words.received.title : words.quarantined.title}>
      {shown.type === 'received' ? (
        <Received locale={locale} receipt={shown.receipt} trackingUrl={shown.trackingUrl} />
      ) : (
        <Quarantined locale={locale} reference={shown.reference} />
      )}
    </PageShell>
  )
}
