import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../../src/server/site/answer/acceptedEncodings'
import { fileHeaders, tagOf } from '../../../src/server/site/answer/fileHeaders'
import { matchesTag } from '../../../src/server/site/answer/matchesTag'
import { pathOf } from '../../../src/server/site/answer/pathOf'
import { prefersEnglish } from '../../../src/server/site/answer/prefersEnglish'

describe('which encodings a client takes', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gz', 'identity']],
    ['gzip, deflate', ['gz', 'identity']],
    ['gzip, deflate, br', ['br', 'gz', 'identity']],
    ['gzip, deflate, br, zstd', ['br', 'gz', 'identity']],
    ['br;q=0, gzip', ['gz', 'identity']],
    ['gzip;q=0.1, br;q=0.9', ['br', 'gz', 'identity']],
    ['GZIP', ['gz', 'identity']],
    ['x-gzip', ['gz', 'identity']],
    ['*', ['br', 'gz', 'identity']],
    ['*;q=0', ['identity']],
    ['*, br;q=0', ['gz', 'identity']],
    ['identity', ['identity']],
    ['abr, nogzip', ['identity']],
    ['gzip;q=x', ['identity']],
    [',;,', ['identity']],
  ])('%s → %j', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected)
  })
})

describe('whether a client has the file already', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"abc-br"', true],
    ['"abc-gz"', true],
    ['"x", W/"abc-br" , "y"', true],
    ['*', true],
    ['"abcd"', false],
    ['abc', false],
    ['"abc', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (header, expected) => {
    expect(matchesTag(header, 'abc')).toBe(expected)
  })
})

describe('the path of a request', () => {
  it.each([
    ['/digest', '/digest'],
    ['/digest?x=1', '/digest'],
    ['/digest?', '/digest'],
    ['/digest#x', '/digest'],
    ['/digest/%E6%91%98', '/digest/摘'],
    ['/digest/a%20b', '/digest/a b'],
    ['/../etc/passwd', '/../etc/passwd'],
    ['/%2e%2e/x', '/../x'],
    ['/digest%2fa', null],
    ['/digest%5ca', null],
    ['/digest%00', null],
    ['/%', null],
    ['/%E6%91', null],
    ['//evil.example.org/digest', null],
    ['http://evil.example.org/digest', null],
    ['*', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (target, expected) => {
    expect(pathOf(target)).toBe(expected)
  })
})

describe('the language a reader chose', () => {
  it.each([
    ['mq-lang=en', true],
    ['a=b; mq-lang=en; c=d', true],
    ['a=b;mq-lang=en', true],
    ['mq-lang=zh', false],
    ['mq-lang=english', false],
    ['x-mq-lang=en', false],
    ['a=mq-lang=en', false],
    [undefined, false],
  ])('%s: %s', (cookie, expected) => {
    expect(prefersEnglish(cookie)).toBe(expected)
  })
})

describe('what is sent with a file', () => {
  const page = { path: '/digest/a', type: 'text/html; charset=utf-8', etag: 'abc', immutable: false }

  it('lets a page be asked for again each time, in the language of the reader', () => {
    expect(fileHeaders(page, 'br')).toMatchObject({
      ETag: '"abc-br"',
      'Content-Encoding': 'br',
      'Cache-Control': 'public, max-age=0, s-maxage=5, must-revalidate',
      Vary: 'Accept-Encoding, Cookie',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
    })
  })

  it('names no cookie where the address names the language, and no encoding where there is none', () => {
    const headers = fileHeaders({ ...page, path: '/en/digest/a' }, 'identity')
    expect(headers.Vary).toBe('Accept-Encoding')
    expect(headers).not.toHaveProperty('Content-Encoding')
    expect(headers.ETag).toBe(tagOf('abc', 'identity'))
  })

  it('says of the page in English at an address without language that it follows the cookie', () => {
    expect(fileHeaders({ ...page, path: '/en/digest/a' }, 'br', '/digest/a').Vary).toBe(
      'Accept-Encoding, Cookie',
    )
  })

  it('lets what its address names be kept for ever', () => {
    const headers = fileHeaders(
      { path: '/assets/site/a.css', type: 'text/css', etag: 'x', immutable: true },
      'gz',
    )
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable')
    expect(headers.Vary).toBe('Accept-Encoding')
  })
})
