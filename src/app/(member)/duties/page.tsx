import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { listDuties } from '../../../operations/desk/listDuties'
import { openPage } from '../../../server/http/openPage'
import { EmptyState, PageHead, PageShell } from '../../../ui'
import { DutyFilters } from './_parts/DutyFilters'
import { DutyList } from './_parts/DutyList'
import { DutyPages } from './_parts/DutyPages'
import { dutiesPath, perPage, readDutiesQuery } from './_parts/dutiesQuery'

export const metadata: Metadata = { robots: { index: false, follow: false } }

type DutiesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The duties of the handler's department: what is due first, first. */
export default async function DutiesPage({ searchParams }: DutiesPageProps) {
  const query = readDutiesQuery(await searchParams)
  const path = dutiesPath(query)
  const { req, user, locale, texts } = await openPage()
  if (!user) redirect(`/login?next=${encodeURIComponent(path)}`)
  const list = await listDuties(req, { ...query, limit: perPage })
  const words = texts.duty.list
  const empty = query.which === 'open' ? words.none : words.noneAtAll
  return (
    <PageShell locale={locale} title={words.title} path={path} signedIn width="wide">
      <PageHead over={user.name} heading={words.title} />
      {!list ? (
        <EmptyState heading={words.noDepartment}>
          <p>{words.noDepartmentText}</p>
        </EmptyState>
      ) : (
        <>
          <DutyFilters locale={locale} query={query} list={list} />
          {list.duties.length === 0 ? (
            <EmptyState heading={empty}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <DutyList locale={locale} duties={list.duties} />
          )}
          <DutyPages locale={locale} query={query} total={list.total} />
        </>
      )}
    </PageShell>
  )
}
