import { notFound, redirect } from 'next/navigation'
import { readDuty } from '../../../../operations/handling/readDuty'
import { openPage } from '../../../../server/http/openPage'
import type { Desk } from '../../../(public)/_duty/desk'

/** A duty by account. Whoever is not signed in (any more) signs in first; another department's is not found. */
export async function openSignedDesk(desk: Desk) {
  const page = await openPage()
  if (!page.user) redirect(`/login?next=${encodeURIComponent(desk.base)}`)
  const reading = await readDuty(page.req, desk.access)
  if (!reading) notFound()
  return { ...page, reading }
}
