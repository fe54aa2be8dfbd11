import { notFound, redirect } from 'next/navigation'
import { readSubmission } from '../../../../../domain/submission'
import { readTracking } from '../../../../../operations/readTracking'
import { readAnswers } from '../../../../../server/http/keptAnswers'
import { readFileNames } from '../../../../../operations/readFileNames'
import { openPage } from '../../../../../server/http/openPage'
import { ErrorSummary, Notice, PageHead, PageShell, wordProblems } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'
import { ReviseForm } from './_parts/ReviseForm'
import { reviseKind } from './_parts/reviseKind'
import { secretIssues } from './_parts/secretIssues'

export const metadata = privatePage

type RevisePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RevisePage({ params, searchParams }: RevisePageProps) {
  const { token } = await params
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const view = await readTracking({ req, token })
  if (!view) notFound()
  if (!view.canRevise) redirect(`/track/${token}?done=notRevised`)
  const kept = await readAnswers(req, reviseKind, query.draft)
  const issues = kept?.issues ?? secretIssues(query.problem)
  const problems = wordProblems(issues, texts.submit.problems, texts.site.form.problems)
  const words = texts.site.track
  return (
    <PageShell
      locale={locale}
      title={words.reviseTitle}
      failed={problems.length > 0}
      path={`/track/${token}/revise`}
      signedIn={signedIn}
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead over={`${words.receipt} ${view.receipt}`} heading={words.reviseTitle}>
        <p>{words.reviseLead}</p>
      </PageHead>
      {view.returnReason && (
        <Notice kind="attention" heading={words.returnReason}>
          <p>{view.returnReason}</p>
        </Notice>
      )}
      <ReviseForm
        locale={locale}
        action={`/track/${token}/revise/send`}
        input={kept ? readSubmission(kept.values) : view.input}
        problems={problems}
        draft={kept?.id}
        files={await readFileNames({ req, ids: [...(kept?.files ?? [])] })}
      />
    </PageShell>
  )
}
