import { describe, expect, it } from 'vitest'
import { safePath } from '../../../src/server/http/safePath'

describe('safePath', () => {
  it.each(['/', '/me', '/digest/zhaibian/2026/3', '/submit?topic=a&draft=b', '/track/abc.1.0.x-_'])(
    'keeps %s',
    (path) => {
      expect(safePath(path, '/fallback')).toBe(path)
    },
  )

  it.each([
    '',
    null,
    undefined,
    'me',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/a\\b',
    '/\t/example.org',
    '/\n/example.org',
    '/a\r\nSet-Cookie: x=1',
    'javascript:alert(1)',
    `/${'a'.repeat(600)}`,
  ])('refuses %j', (path) => {
    expect(safePath(path, '/fallback')).toBe('/fallback')
  })
})
