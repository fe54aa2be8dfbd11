import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deskOfAccount } from '../../../(public)/_duty/desk'
import { DutyPage } from '../../../(public)/_duty/DutyPage'
import { BackToDuties } from '../_parts/BackToDuties'
import { openSignedDesk } from '../_parts/openSignedDesk'

export const metadata: Metadata = { robots: { index: false, follow: false } }

type SignedDutyProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A duty of one's department, signed in: the same desk as behind its link. */
export default async function SignedDutyPage({ params, searchParams }: SignedDutyProps) {
  const desk = deskOfAccount((await params).id)
  const { locale, reading } = await openSignedDesk(desk)
  if ('gone' in reading) notFound()
  return (
    <DutyPage
      locale={locale}
      view={reading}
      desk={desk}
      signedIn
      query={await searchParams}
      above={<BackToDuties locale={locale} />}
    />
  )
}
