import { openPage } from '../../../../../server/http/openPage'
import { openUnconfirmed } from '../../../../../server/submission/openUnconfirmed'
import { PageShell } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'
import { AlreadySent } from './_parts/AlreadySent'
import { ExpiredLink } from './_parts/ExpiredLink'
import { FormToConfirm } from './_parts/FormToConfirm'

export const metadata = privatePage

/** Opening it changes nothing, however often a mail scanner follows the link; only the button sends. */
export default async function ConfirmPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const { req, locale, texts, signedIn } = await openPage()
  const form = await openUnconfirmed(req, key)
  const words = texts.admission.confirm
  const title = form ? (form.isDone ? words.done : words.title) : words.gone
  return (
    <PageShell
      locale={locale}
      title={title}
      path={`/submit/confirm/${encodeURIComponent(key)}`}
      signedIn={signedIn}
    >
      {!form && <ExpiredLink locale={locale} />}
      {form?.isDone && <AlreadySent locale={locale} formKey={key} />}
      {form && !form.isDone && <FormToConfirm locale={locale} formKey={key} form={form} />}
    </PageShell>
  )
}
