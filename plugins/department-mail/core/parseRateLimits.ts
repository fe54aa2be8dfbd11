import { type RateLimits } from './rateLimiter'

/**
 * `qq.com=60,163.com=120,*=600`: mails a minute by mail domain.
 *
 * @throws Error naming the part that cannot be read
 */
export function parseRateLimits(text: string): RateLimits {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return Object.fromEntries(parts.map(limitOf))
}

function limitOf(part: string): [string, number] {
  const [host = '', perMinute = ''] = part.split('=').map((piece) => piece.trim())
  const limit = Number(perMinute)
  if (host === '' || perMinute === '' || !(limit > 0)) throw new Error(`"${part}" is no rate limit`)
  return [host.toLowerCase(), limit]
}
