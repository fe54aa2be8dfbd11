/**
 * Whether a request comes from a page of this site, or from no page at all. Browsers say so in
 * Sec-Fetch-Site; older ones send Origin, which must be this host or one of `origins`.
 */
export function isSameOrigin(headers: Headers, origins: readonly string[] = []): boolean {
  const origin = headers.get('origin')
  if (origin !== null && origins.includes(origin)) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  return origin === null || hostOf(origin) === headers.get('host')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
