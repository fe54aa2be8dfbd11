import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isFormPath } from '../../../../(public)/_duty/actPaths'
import { deskOfAccount } from '../../../../(public)/_duty/desk'
import { FormPage } from '../../../../(public)/_duty/FormPage'
import { openSignedDesk } from '../../_parts/openSignedDesk'

export const metadata: Metadata = { robots: { index: false, follow: false } }

type SignedFormProps = {
  params: Promise<{ id: string; form: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One act of a department, on a page of its own, signed in. */
export default async function SignedFormPage({ params, searchParams }: SignedFormProps) {
  const { id, form } = await params
  if (!isFormPath(form)) notFound()
  const desk = deskOfAccount(id)
  const { req, locale, reading } = await openSignedDesk(desk)
  if ('gone' in reading) notFound()
  const query = await searchParams
  return <FormPage req={req} locale={locale} view={reading} desk={desk} signedIn form={form} query={query} />
}
