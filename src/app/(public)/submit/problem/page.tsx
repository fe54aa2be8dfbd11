import { openPage } from '../../../../server/http/openPage'
import { fill } from '../../../../translations'
import { Buttons, LinkButton, PageHead, PageShell } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'

export const metadata = privatePage

type ProblemPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Why a submission was turned away before it was looked at, and what to do. */
export default async function ProblemPage({ searchParams }: ProblemPageProps) {
  const { code, wait } = await searchParams
  const { locale, texts, signedIn } = await openPage()
  const { back, ...reasons } = texts.submit.problem
  const { title, text } = Object.entries(reasons).find(([known]) => known === code)?.[1] ?? reasons.malformed
  return (
    <PageShell locale={locale} title={title} failed path="/submit" signedIn={signedIn}>
      <PageHead heading={title}>
        <p>{fill(text, { minutes: minutesOf(wait) })}</p>
      </PageHead>
      <Buttons>
        <LinkButton href="/submit" kind="secondary">
          {back}
        </LinkButton>
      </Buttons>
    </PageShell>
  )
}

const minutesOf = (seconds: string | string[] | undefined): number =>
  Math.min(60, Math.max(1, Math.ceil((Number(seconds) || 60) / 60)))
