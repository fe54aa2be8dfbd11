import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { listMyItems } from '../../../operations/listMyItems'
import { openPage } from '../../../server/http/openPage'
import { fill } from '../../../translations'
import { Button, Buttons, EmptyState, LinkButton, PageHead, PageShell } from '../../../ui'
import { MyItems } from './_parts/MyItems'
import styles from './page.module.css'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function MePage() {
  const { req, user, locale, texts } = await openPage()
  if (!user) redirect('/login?next=/me')
  const items = await listMyItems({ req })
  const waiting = items.filter(({ status }) => status === 'returned')
  const others = items.filter(({ status }) => status !== 'returned')
  const words = texts.site.account
  return (
    <PageShell locale={locale} title={words.meTitle} path="/me" signedIn>
      <PageHead over={fill(words.signedInAs, { name: user.name })} heading={words.meHeading} />
      {items.length === 0 && (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <MyItems locale={locale} heading={words.todo} lead={words.todoText} items={waiting} />
      <MyItems locale={locale} heading={words.others} items={others} />
      <form method="post" action="/logout" className={styles.ways}>
        <Buttons>
          <LinkButton href="/submit">{texts.site.home.submit}</LinkButton>
          <Button kind="secondary">{words.logout}</Button>
        </Buttons>
      </form>
    </PageShell>
  )
}
