import { listSubscribable } from '../../../operations/subscriptions/listSubscribable'
import { readAnswers } from '../../../server/http/keptAnswers'
import { openPage } from '../../../server/http/openPage'
import { EmptyState, ErrorSummary, PageHead, PageShell, wordProblems } from '../../../ui'
import { chosenAtFirst } from './_parts/chosenAtFirst'
import { SubscribeForm } from './_parts/SubscribeForm'
import { subscribeKind } from './_parts/subscribeKind'

type SubscribePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks for an address and for which series. `?series=` opens it for one. */
export default async function SubscribePage({ searchParams }: SubscribePageProps) {
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const words = texts.subscriptions.subscribe
  const series = await listSubscribable(req)
  const kept = await readAnswers(req, subscribeKind, query.draft)
  const problems = wordProblems(kept?.issues ?? [], words.problems)
  const typed = kept?.values
  return (
    <PageShell
      locale={locale}
      title={words.title}
      failed={problems.length > 0}
      path="/subscribe"
      signedIn={signedIn}
    >
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead heading={words.heading}>
        <p>{words.lead}</p>
      </PageHead>
      {series.length === 0 ? (
        <EmptyState heading={words.none} />
      ) : (
        <SubscribeForm
          locale={locale}
          series={series}
          email={typeof typed?.email === 'string' ? typed.email : ''}
          chosen={chosenAtFirst(series, {
            kept: typed ? listOf(typed.series) : null,
            asked: typeof query.series === 'string' ? query.series : null,
          })}
          problems={problems}
        />
      )}
      <p>
        <a href="/digest/feed.xml">{words.feed}</a>
      </p>
    </PageShell>
  )
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
