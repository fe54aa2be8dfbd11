import type { Metadata } from 'next'

/** For pages whose address is a key: not indexed, and the address goes nowhere with a link. */
export const privatePage: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }
