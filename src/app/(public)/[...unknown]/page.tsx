import { notFound } from 'next/navigation'

/** Every address nobody else answers, so that it gets our page in the visitor's language and status 404. */
export default function UnknownPage() {
  notFound()
}
