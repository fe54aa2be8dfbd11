import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { listSaved } from '../../../../plugins/public-submission'
import { listMyItems } from '../../../operations/listMyItems'
import { listMyTopics } from '../../../operations/member/listMyTopics'
import { readQuota } from '../../../operations/member/readQuota'
import { Buttons, EmptyState, LinkButton, PageHead, PageShell } from '../../../ui'
import { ItemFilters } from './_parts/ItemFilters'
import { MyItems } from './_parts/MyItems'
import { MyLinks } from './_parts/MyLinks'
import { MyPages } from './_parts/MyPages'
import { MyTopics } from './_parts/MyTopics'
import { openMine } from './_parts/openMine'
import { QuotaCard } from './_parts/QuotaCard'
import { mePath, perPage, readMeQuery } from './_parts/readMeQuery'
import { Todo } from './_parts/Todo'
import styles from './page.module.css'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Whoever only handles for a department has nothing of their own here: their work is the duties. */
const isHandlerOnly = (roles: readonly string[] | null | undefined): boolean =>
  roles?.length === 1 && roles[0] === 'departmentHandler'

type MePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * Opened on a phone to see four things, in this order: must I do something, is something asked of me, have I
 * done my quota, and what became of what I sent. Everything else is one press away.
 */
export default async function MePage({ searchParams }: MePageProps) {
  const query = readMeQuery(await searchParams)
  const { req, user, locale, texts } = await openMine(mePath(query))
  if (isHandlerOnly(user.roles)) redirect('/duties')
  const [list, topics, quota, drafts] = await Promise.all([
    listMyItems({ req, ...query, limit: perPage }),
    listMyTopics(req),
    readQuota(req),
    listSaved(req),
  ])
  const words = texts.members.me
  const pages = Math.max(1, Math.ceil(list.total / perPage))
  return (
    <PageShell locale={locale} title={words.title} path={mePath(query)} signedIn width="wide">
      <PageHead over={user.name} heading={words.heading} />
      <MyLinks locale={locale} />
      <div className={styles.begin}>
        <Buttons>
          <LinkButton href="/submit">{texts.site.home.submit}</LinkButton>
        </Buttons>
      </div>
      <div className={styles.columns}>
        <Todo locale={locale} items={list.todo} topics={topics} drafts={drafts} />
        <div className={styles.aside}>
          <QuotaCard locale={locale} quota={quota} />
          <MyTopics locale={locale} topics={topics} />
        </div>
        <section className={styles.items} aria-labelledby="items">
          <h2 id="items">{words.items}</h2>
          {list.years.length === 0 ? (
            <EmptyState heading={words.empty}>
              <p>{words.emptyText}</p>
            </EmptyState>
          ) : (
            <>
              <ItemFilters locale={locale} query={query} list={list} />
              <MyItems locale={locale} items={list.items} />
              <MyPages locale={locale} query={query} pages={pages} />
            </>
          )}
        </section>
      </div>
    </PageShell>
  )
}
