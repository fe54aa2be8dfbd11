import { notFound } from 'next/navigation'
import { readTracking } from '../../../../operations/readTracking'
import { openPage } from '../../../../server/http/openPage'
import { Notice, PageHead, PageShell } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'
import { Answers } from './_parts/Answers'
import { Facts } from './_parts/Facts'
import { Progress } from './_parts/Progress'
import { Standing } from './_parts/Standing'
import { WithdrawLink } from './_parts/WithdrawLink'
import styles from './page.module.css'

export const metadata = privatePage

type TrackPageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function TrackPage({ params, searchParams }: TrackPageProps) {
  const { token } = await params
  const { done } = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const view = await readTracking({ req, token })
  if (!view) notFound()
  const words = texts.site.track
  const path = `/track/${token}`
  return (
    <PageShell
      locale={locale}
      title={`${words.title}：${view.title}`}
      path={path}
      signedIn={signedIn}
      width="wide"
    >
      {done === 'revised' && <Notice kind="good">{words.revised}</Notice>}
      {done === 'withdrawn' && <Notice kind="good">{words.withdrawn}</Notice>}
      {done === 'notWithdrawn' && <Notice kind="attention">{words.withdrawFailed}</Notice>}
      {done === 'notRevised' && <Notice kind="attention">{words.reviseGone}</Notice>}
      {done === 'rated' && <Notice kind="good">{texts.members.rating.thanks}</Notice>}
      {done === 'sentBack' && <Notice kind="good">{texts.members.rating.sentBack}</Notice>}
      {done === 'notRated' && <Notice kind="attention">{texts.members.rating.gone}</Notice>}
      <PageHead over={`${words.receipt} ${view.receipt}`} heading={view.title} />
      <div className={styles.columns}>
        <div>
          <Standing locale={locale} view={view} path={path} />
          <Answers locale={locale} view={view} path={path} />
          <Progress locale={locale} view={view} />
        </div>
        <div className={styles.aside}>
          <Facts locale={locale} view={view} />
          <WithdrawLink locale={locale} view={view} path={path} />
          <p>
            <a href={`/submit?from=${token}`}>{texts.members.me.copy}</a>
          </p>
          {signedIn && (
            <p>
              <a href="/me">{texts.members.me.back}</a>
            </p>
          )}
        </div>
      </div>
    </PageShell>
  )
}
