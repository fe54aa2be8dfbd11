import { listSaved } from '../../../../plugins/public-submission'
import { readFileNames } from '../../../operations/readFileNames'
import { readPublicTopic } from '../../../operations/readPublicTopic'
import { readSubmissionForm } from '../../../operations/readSubmissionForm'
import { openForm } from '../../../server/submission/openForm'
import { openPage } from '../../../server/http/openPage'
import { ErrorSummary, PageHead, PageShell, wordProblems } from '../../../ui'
import { BeforeYouStart } from './_parts/BeforeYouStart'
import { inFormOrder } from './_parts/inFormOrder'
import { SavedDrafts } from './_parts/SavedDrafts'
import { SubmitForm } from './_parts/SubmitForm'
import { WaysOut } from './_parts/WaysOut'
import styles from './page.module.css'

type SubmitPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** One page, one form; shown again with everything that was typed when something must be mended. */
export default async function SubmitPage({ searchParams }: SubmitPageProps) {
  const { topic: slug, ...query } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const offer = await readSubmissionForm({ req })
  const topic = typeof slug === 'string' ? await readPublicTopic({ req, slug }) : null
  const form = await openForm(req, query, { me: offer.me, topic: topic?.isOpen ? topic.slug : undefined })
  const words = texts.submit
  // What belongs to no field is not for the summary, whose entries lead to fields.
  const ofFields = form.issues.filter(({ field }) => field !== '')
  const problems = inFormOrder(
    wordProblems(ofFields, words.problems, texts.wordImport.problems, texts.admission.problems),
  )
  const path = pathOf(query, form.hidden.draft, topic?.slug)
  const isNew = form.hidden.draft === '' && form.rev === 0 && form.copyOf === null
  const saved = isNew ? await listSaved(req) : []
  return (
    <PageShell
      locale={locale}
      title={words.pageTitle}
      failed={form.issues.length > 0}
      path={path}
      signedIn={signedIn}
      width="wide"
    >
      <div className={styles.column}>
        <WaysOut
          locale={locale}
          codes={form.issues.filter(({ field }) => field === '').map(({ code }) => code)}
          body={offer.body}
          path={path}
        />
        <ErrorSummary heading={texts.site.form.problem} problems={problems} />
        <PageHead heading={words.heading}>
          <p>{words.lead}</p>
        </PageHead>
        <BeforeYouStart locale={locale} name={offer.me?.name ?? null} body={offer.body} path={path} />
        <SavedDrafts locale={locale} drafts={saved} />
      </div>
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
function pathOf(query: Record<string, unknown>, draft: string, topic: string | undefined): string {
  const { continue: saved, from } = query
  if (typeof saved === 'string') return `/submit?continue=${encodeURIComponent(saved)}`
  if (draft !== '') return `/submit?draft=${draft}`
  if (typeof from === 'string') return `/submit?from=${encodeURIComponent(from)}`
  return topic === undefined ? '/submit' : `/submit?topic=${encodeURIComponent(topic)}`
}
