import { textsIn } from '../../translations'
import { openRequest } from './openRequest'
import { readLocale } from './readLocale'

/** What every page starts from: the request in the visitor's name, the language and its words. */
export async function openPage() {
  const { req, payload, user } = await openRequest()
  const locale = await readLocale()
  return { req, payload, user, locale, texts: textsIn(locale), signedIn: Boolean(user) }
}
