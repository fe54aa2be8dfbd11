import { readReceipt, type ShownReceipt } from '../../../../../plugins/public-submission'
import { openPage } from '../../../../server/http/openPage'
import type { Locale, Texts } from '../../../../translations'
import { PageShell } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'
import { ForgetDraft } from '../_assist/ForgetDraft'
import { Quarantined } from './_parts/Quarantined'
import { Received } from './_parts/Received'
import { ReceiptGone } from './_parts/ReceiptGone'
import { Unconfirmed } from './_parts/Unconfirmed'

export const metadata = privatePage

type ReceivedPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What became of a submission. The receipt is found by the key in the address, so reloading repeats nothing. */
export default async function ReceivedPage({ searchParams }: ReceivedPageProps) {
  const { of } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const shown = typeof of === 'string' ? await readReceipt(req, of) : null
  const path = shown ? `/submit/received?of=${String(of)}` : '/submit/received'
  return (
    <PageShell locale={locale} signedIn={signedIn} path={path} title={titleOf(shown, texts)}>
      {shown ? <Outcome shown={shown} locale={locale} /> : <ReceiptGone locale={locale} />}
      {/* What waits for a mail stays on the device: the mail may never come. */}
      {shown && shown.type !== 'unconfirmed' && <ForgetDraft formKey={shown.formKey} />}
    </PageShell>
  )
}

function Outcome({ shown, locale }: { shown: ShownReceipt; locale: Locale }) {
  switch (shown.type) {
    case 'received':
      return <Received locale={locale} receipt={shown.receipt} trackingUrl={shown.trackingUrl} />
    case 'quarantined':
      return <Quarantined locale={locale} reference={shown.reference} />
    case 'unconfirmed':
      return (
        <Unconfirmed
          locale={locale}
          address={shown.address}
          reference={shown.reference}
          draft={shown.draft}
        />
      )
  }
}

function titleOf(shown: ShownReceipt | null, { submit, admission }: Texts): string {
  switch (shown?.type) {
    case 'received':
      return submit.received.title
    case 'quarantined':
      return submit.quarantined.title
    case 'unconfirmed':
      return admission.unconfirmed.title
    default:
      return submit.received.gone
  }
}
