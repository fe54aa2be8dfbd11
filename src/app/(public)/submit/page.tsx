import { readFileNames } from '../../../operations/readFileNames'
import { readPublicTopic } from '../../../operations/readPublicTopic'
import { readSubmissionForm } from '../../../operations/readSubmissionForm'
import { openForm } from '../../../server/submission/openForm'
import { openPage } from '../../../server/http/openPage'
import { ErrorSummary, PageHead, PageShell, wordProblems } from '../../../ui'
import { BeforeYouStart } from './_parts/BeforeYouStart'
import { inFormOrder } from './_parts/inFormOrder'
import { SubmitForm } from './_parts/SubmitForm'

type SubmitPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** One page, one form; shown again with everything that was typed when something must be mended. */
export default async function SubmitPage({ searchParams }: SubmitPageProps) {
  const { draft, topic: slug } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const offer = await readSubmissionForm({ req })
  const topic = typeof slug === 'string' ? await readPublicTopic({ req, slug }) : null
  const form = await openForm(req, draft, { me: offer.me, topic: topic?.isOpen ? topic.slug : undefined })
  const problems = inFormOrder(wordProblems(form.issues, texts.submit.problems))
  const path = pathOf(form.hidden.draft, topic?.slug)
  const words = texts.submit
  return (
    <PageShell
      locale={locale}
      title={words.pageTitle}
      failed={problems.length > 0}
      path={path}
      signedIn={signedIn}
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead heading={words.heading}>
        <p>{words.lead}</p>
      </PageHead>
      <BeforeYouStart locale={locale} name={offer.me?.name ?? null} path={path} />
      <SubmitForm
        locale={locale}
        form={form}
        problems={problems}
        offer={offer}
        files={await readFileNames({ req, ids: form.files })}
      />
    </PageShell>
  )
}

/** This page with what it shows, so that changing the language or signing in comes back to it. */
function pathOf(draft: string, topic: string | undefined): string {
  if (draft !== '') return `/submit?draft=${draft}`
  return topic === undefined ? '/submit' : `/submit?topic=${topic}`
}
