type Header = { key: string; value: string }

/** Sent with every answer, published files included. */
export const everywhere: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
  },
]

/** Pages whose address is a key: the key leaves neither in a Referer nor into a cache or an index. */
const privatePage: Header[] = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

/** Pages of one's own: their address says nothing, and their forms are known by where they come from. */
const ownPage: Header[] = [
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

/** Response headers by path, for Next's `headers()`. */
export const securityHeaders = [
  { source: '/:path*', headers: everywhere },
  { source: '/track/:path*', headers: privatePage },
  { source: '/r/:path*', headers: privatePage },
  { source: '/unsubscribe/:path*', headers: privatePage },
  { source: '/subscribe/confirm/:path*', headers: privatePage },
  { source: '/subscribe/manage/:path*', headers: privatePage },
  { source: '/subscribe/stop/:path*', headers: privatePage },
  { source: '/me/:path*', headers: ownPage },
  { source: '/duties/:path*', headers: ownPage },
  { source: '/submit/:path*', headers: [{ key: 'Cache-Control', value: 'private, no-store' }] },
]
