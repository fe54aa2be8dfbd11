import { openDesk } from '../../_duty/openDesk'
import { deskOfLink } from '../../_duty/desk'
import { DutyPage } from '../../_duty/DutyPage'
import { GoneLink } from '../../_duty/GoneLink'
import { privatePage } from '../../_parts/privatePage'

export const metadata = privatePage

type LinkPageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A duty behind its private link. Reading it changes nothing, however often a mail scanner opens it. */
export default async function LinkPage({ params, searchParams }: LinkPageProps) {
  const desk = deskOfLink((await params).token)
  const query = await searchParams
  const { locale, signedIn, reading } = await openDesk(desk)
  if ('gone' in reading)
    return <GoneLink locale={locale} path={desk.base} signedIn={signedIn} query={query} />
  return <DutyPage locale={locale} view={reading} desk={desk} signedIn={signedIn} query={query} />
}
