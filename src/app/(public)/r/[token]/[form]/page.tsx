import { notFound, redirect } from 'next/navigation'
import { isFormPath } from '../../../_duty/actPaths'
import { deskOfLink } from '../../../_duty/desk'
import { FormPage } from '../../../_duty/FormPage'
import { openDesk } from '../../../_duty/openDesk'
import { privatePage } from '../../../_parts/privatePage'

export const metadata = privatePage

type LinkFormProps = {
  params: Promise<{ token: string; form: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One act of a department, on a page of its own behind the private link. */
export default async function LinkFormPage({ params, searchParams }: LinkFormProps) {
  const { token, form } = await params
  if (!isFormPath(form)) notFound()
  const desk = deskOfLink(token)
  const { req, locale, signedIn, reading } = await openDesk(desk)
  if ('gone' in reading) redirect(desk.base)
  return (
    <FormPage
      req={req}
      locale={locale}
      view={reading}
      desk={desk}
      signedIn={signedIn}
      form={form}
      query={await searchParams}
    />
  )
}
