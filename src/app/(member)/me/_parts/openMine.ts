import { redirect } from 'next/navigation'
import { openPage } from '../../../../server/http/openPage'

/** What every page of one's own starts from. Whoever is not signed in (any more) signs in and comes back here. */
export async function openMine(path: string) {
  const { user, ...page } = await openPage()
  if (!user) redirect(`/login?next=${encodeURIComponent(path)}`)
  return { user, ...page }
}
