import { notFound, redirect } from 'next/navigation'
import { readSubmission } from '../../../../../domain/submission'
import { readFileNames } from '../../../../../operations/readFileNames'
import { readSubmissionForm } from '../../../../../operations/readSubmissionForm'
import { readTracking } from '../../../../../operations/readTracking'
import { readAnswers } from '../../../../../server/http/keptAnswers'
import { openPage } from '../../../../../server/http/openPage'
import { ErrorSummary, PageHead, PageShell, wordProblems } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'
import { inFormOrder } from '../../../submit/_parts/inFormOrder'
import { ownFiles } from './_parts/ownFiles'
import { ReviseForm } from './_parts/ReviseForm'
import { reviseKind } from './_parts/reviseKind'
import { secretIssues } from './_parts/secretIssues'
import { textsIn } from './_parts/textsIn'

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
  const problems = inFormOrder(wordProblems(issues, texts.submit.problems, texts.site.form.problems))
  const input = kept ? readSubmission(kept.values) : view.input
  const own = await ownFiles(req, token)
  const files = kept
    ? [...textsIn(kept.values.keptFiles).filter((id) => own.includes(id)), ...kept.files]
    : own
  const { departments, contactPoints } = await readSubmissionForm({ req })
  const words = texts.site.track
  return (
    <PageShell
      locale={locale}
      title={words.reviseTitle}
      failed={problems.length > 0}
      path={`/track/${token}/revise`}
      signedIn={signedIn}
      width="wide"
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead over={`${words.receipt} ${view.receipt}`} heading={words.reviseTitle}>
        <p>{words.reviseLead}</p>
      </PageHead>
      <ReviseForm
        locale={locale}
        action={`/track/${token}/revise/send`}
        receipt={view.receipt}
        before={view.input}
        returnReason={view.returnReason}
        input={input}
        rows={kept ? Number(kept.values.rows) || 1 : view.input.suggestions.length}
        problems={problems}
        departments={departments}
        contactPoints={contactPoints}
        draft={kept?.id}
        files={await readFileNames({ req, ids: files })}
      />
    </PageShell>
  )
}
