import { notFound } from 'next/navigation'
import { readDuty } from '../../../operations/handling/readDuty'
import { openPage } from '../../../server/http/openPage'
import type { Desk } from './desk'

/** What each page of a duty starts from; whoever has no genuine way to it finds nothing. */
export async function openDesk(desk: Desk) {
  const page = await openPage()
  const reading = await readDuty(page.req, desk.access)
  if (!reading) notFound()
  return { ...page, reading }
}
