import { notFound, redirect } from 'next/navigation'
import { readRatingWay } from '../../../../../operations/rating/readRatingWay'
import { readTracking } from '../../../../../operations/readTracking'
import { readAnswers } from '../../../../../server/http/keptAnswers'
import { openPage } from '../../../../../server/http/openPage'
import { fill } from '../../../../../translations'
import { ErrorSummary, formatDay, Notice, PageHead, PageShell, wordProblems } from '../../../../../ui'
import { privatePage } from '../../../_parts/privatePage'
import { Answer } from '../_parts/Answer'
import { rateKind } from './_parts/rateKind'
import { RateForm } from './_parts/RateForm'
import styles from './page.module.css'

export const metadata = privatePage

type RatePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Asks whether an answer solved the matter, with the answer beside the question. */
export default async function RatePage({ params, searchParams }: RatePageProps) {
  const { token } = await params
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const view = await readTracking({ req, token })
  const way = await readRatingWay(req, token)
  if (!view || !way) notFound()
  const path = `/track/${token}`
  const asked = view.answers.filter(({ asks }) => asks)
  const answer = asked.find(({ assignment }) => assignment === query.answer) ?? asked[0]
  if (!answer) redirect(`${path}?done=notRated`)
  const kept = await readAnswers(req, rateKind, query.draft)
  const words = texts.members.rating
  const secret = query.problem === 'stateSecret' ? [{ field: 'text', code: 'stateSecret' }] : []
  const problems = wordProblems(kept?.issues ?? secret, words.problems, texts.site.form.problems)
  const wasSentBack = view.answers.some(
    ({ assignment, rating }) => assignment === answer.assignment && rating?.sentBack,
  )
  return (
    <PageShell
      locale={locale}
      title={words.question}
      failed={problems.length > 0}
      path={`${path}/rate`}
      signedIn={signedIn}
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      {query.refused === '1' && <Notice kind="attention">{words.refused}</Notice>}
      <PageHead over={view.title} heading={words.question}>
        <p>{fill(words.lead, { department: answer.department, date: formatDay(answer.at, locale) })}</p>
      </PageHead>
      <section className={styles.answer} aria-labelledby="answer">
        <h2 id="answer">{words.answerWas}</h2>
        <Answer locale={locale} answer={answer} />
      </section>
      {way.by === 'office' ? (
        <Notice kind="attention">{words.byOffice}</Notice>
      ) : (
        <RateForm
          locale={locale}
          action={`${path}/rate/send`}
          answer={answer}
          codeTo={way.by === 'code' ? way.to : null}
          wasSentBack={wasSentBack}
          values={kept?.values ?? {}}
          problems={problems}
        />
      )}
    </PageShell>
  )
}
