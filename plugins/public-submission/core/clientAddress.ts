import { isIPv6 } from 'node:net'

export type AddressOptions = {
  /**
   * Header in which your own server writes the peer's address, overwriting whatever a client sent.
   * Default none.
   */
  addressHeader?: string
  /**
   * How many reverse proxies of yours stand before the server. 0 (default): X-Forwarded-For is not
   * believed, since anybody can send it. n: the n-th entry from the right is the client.
   */
  trustedProxies?: number
}

/** The client's address as a key for counting, or null when nothing trustworthy says it. An IPv6 client is its /64. */
export function clientAddress(
  headers: Headers,
  { addressHeader, trustedProxies = 0 }: AddressOptions,
): string | null {
  const forwarded =
    trustedProxies > 0 ? headers.get('x-forwarded-for')?.split(',').at(-trustedProxies) : undefined
  const address = (forwarded ?? (addressHeader ? headers.get(addressHeader) : null))?.trim() ?? ''
  if (address === '') return null
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(plain) ? networkOf(plain) : plain.slice(0, 64)
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const gap = address.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : []
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
