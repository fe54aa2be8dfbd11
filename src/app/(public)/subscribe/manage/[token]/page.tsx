import { notFound } from 'next/navigation'
import { readSubscription } from '../../../../../operations/subscriptions/readSubscription'
import { openPage } from '../../../../../server/http/openPage'
import { ErrorSummary, Notice, PageHead, PageShell, wordProblems } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'
import { ManageForm } from './_parts/ManageForm'
import { Stopped } from './_parts/Stopped'
import { StopForm } from './_parts/StopForm'

export const metadata = privatePage

type ManagePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A subscriber's own page: reading it changes nothing, each of its forms has one button. */
export default async function ManagePage({ params, searchParams }: ManagePageProps) {
  const { token } = await params
  const { saved, problem } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const subscription = await readSubscription(req, token)
  if (!subscription) notFound()
  const words = texts.subscriptions.manage
  const path = `/subscribe/manage/${encodeURIComponent(token)}`
  const shell = { locale, path, signedIn }
  if (!subscription.isActive) return <Stopped {...shell} subscription={subscription} />
  const problems = wordProblems(problem ? [{ field: 'series', code: 'required' }] : [], words.problems)
  return (
    <PageShell {...shell} title={words.title} failed={problems.length > 0}>
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      {saved && (
        <Notice kind="good">
          <p>{words.saved}</p>
        </Notice>
      )}
      <PageHead heading={words.heading}>
        <p>{words.lead}</p>
      </PageHead>
      <ManageForm locale={locale} action={`${path}/send`} subscription={subscription} problems={problems} />
      <StopForm locale={locale} action={`/subscribe/stop/${encodeURIComponent(token)}`} />
    </PageShell>
  )
}
