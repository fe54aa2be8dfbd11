import { ownOrigins } from './ownOrigins'

/**
 * Whether a POST came from one of our own pages. Browsers that say `Sec-Fetch-Site` are believed; for
 * the others `Origin` must be ours.
 *
 * @param keyedAddress the page's address is itself the key (`/track`, `/r`): such pages send no Referer,
 *   and browsers then send `Origin: null` too. A stranger's page cannot know the address, so that is accepted.
 */
export function isSameOrigin(
  request: Request,
  { keyedAddress = false }: { keyedAddress?: boolean } = {},
): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (!origin || origin === 'null') return keyedAddress
  const host = hostOf(origin)
  return ownOrigins().includes(origin) || (host !== null && host === request.headers.get('host'))
}

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
