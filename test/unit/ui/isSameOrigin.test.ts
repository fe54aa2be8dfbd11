import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isSameOrigin } from '../../../src/server/http/isSameOrigin'

const post = (headers: Record<string, string>): Request =>
  new Request('http://internal:3000/login/session', { method: 'POST', headers })

describe('isSameOrigin', () => {
  beforeEach(() => vi.stubEnv('PUBLIC_URL', 'https://minqiao.example.org'))
  afterEach(() => vi.unstubAllEnvs())

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'https://minqiao.example.org' },
    { origin: 'http://10.0.0.8:3000', host: '10.0.0.8:3000' },
  ])('accepts our own page: %j', (headers) => {
    expect(isSameOrigin(post(headers))).toBe(true)
  })

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://minqiao.example.org' },
    { origin: 'https://evil.example.org' },
    { origin: 'https://minqiao.example.org.evil.test' },
    { origin: 'nonsense' },
    { origin: 'null' },
    {},
  ])('refuses others: %j', (headers) => {
    expect(isSameOrigin(post(headers))).toBe(false)
  })

  it('accepts a missing origin only where the address itself is the key', () => {
    expect(isSameOrigin(post({ origin: 'null' }), { keyedAddress: true })).toBe(true)
    expect(isSameOrigin(post({}), { keyedAddress: true })).toBe(true)
    expect(isSameOrigin(post({ origin: 'https://evil.example.org' }), { keyedAddress: true })).toBe(false)
    expect(isSameOrigin(post({ 'sec-fetch-site': 'cross-site' }), { keyedAddress: true })).toBe(false)
  })
})
