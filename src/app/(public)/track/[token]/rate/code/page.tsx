import { notFound, redirect } from 'next/navigation'
import { codeRules } from '../../../../../../operations/rating/codes'
import { readRatingWay } from '../../../../../../operations/rating/readRatingWay'
import { solvedAnswers } from '../../../../../../domain/vocabulary'
import { openPage } from '../../../../../../server/http/openPage'
import { fill } from '../../../../../../translations'
import { ErrorSummary, PageHead, PageShell, SummaryList } from '../../../../../../ui'
import { privatePage } from '../../../../_parts/privatePage'
import { wayBack } from '../_parts/wayBack'
import { CodeForm } from './_parts/CodeForm'
import { codeProblem } from './_parts/codeProblem'
import { keptRating } from './_parts/keptRating'

export const metadata = privatePage

type CodePageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Asks for the code that was mailed to the author, beside the rating it is for. */
export default async function CodePage({ params, searchParams }: CodePageProps) {
  const { token } = await params
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const way = await readRatingWay(req, token)
  if (!way) notFound()
  const path = `/track/${token}/rate`
  const kept = await keptRating(req, token, query.draft)
  if (!kept || way.by !== 'code') redirect(path)
  const words = texts.members.rating
  const problems = codeProblem(locale, query.problem)
  const solved = solvedAnswers.find((known) => known === kept.input.solved)
  const rating = [solved ? texts.options.solvedAnswers[solved] : '', kept.input.text].filter(Boolean)
  return (
    <PageShell
      locale={locale}
      title={words.code.heading}
      failed={problems.length > 0}
      path={`${path}/code?draft=${kept.draft}`}
      signedIn={signedIn}
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead heading={words.code.heading}>
        <p>{fill(words.code.lead, { to: way.to, minutes: codeRules.minutes })}</p>
      </PageHead>
      <SummaryList rows={[{ name: words.code.yours, value: rating.join('：') }]} />
      <CodeForm locale={locale} path={path} draft={kept.draft} problems={problems} />
      <p>
        <a href={wayBack(kept).form(`draft=${kept.draft}`)}>{words.code.change}</a>
      </p>
    </PageShell>
  )
}
