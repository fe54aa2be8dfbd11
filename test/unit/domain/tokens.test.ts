import { beforeAll, describe, expect, it } from 'vitest'
import { readToken, signToken } from '../../../src/server/tokens'

const id = '01a203e5-a96d-71c0-a4b4-ced664d71c39'
const claims = { purpose: 'reply', id, version: 3, expires: 1_800_000_000_000 } as const

describe('a private address', () => {
  let token: string
  beforeAll(() => {
    process.env.PAYLOAD_SECRET = 'only-for-this-test-only-for-this-test'
    token = signToken(claims)
  })

  it('says what was signed', () => {
    expect(readToken('reply', token)).toEqual(claims)
    const endless = { ...claims, expires: 0 }
    expect(readToken('reply', signToken(endless))).toEqual(endless)
  })

  it('is worth nothing for another purpose', () => {
    expect(readToken('track', token)).toBeNull()
  })

  it('is worth nothing under another secret', () => {
    process.env.PAYLOAD_SECRET = 'another-secret-another-secret-0000000'
    expect(readToken('reply', token)).toBeNull()
    process.env.PAYLOAD_SECRET = 'only-for-this-test-only-for-this-test'
  })

  it('is worth nothing with any one character changed, added or left out', () => {
    const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.'
    let tried = 0
    for (let at = 0; at < token.length; at += 1) {
      const [before, after] = [token.slice(0, at), token.slice(at + 1)]
      const forged = [
        before + after,
        ...[...alphabet].flatMap((character) => [
          before + character + after,
          before + character + token.slice(at),
        ]),
      ]
      for (const candidate of forged.filter((text) => text !== token)) {
        expect(readToken('reply', candidate)).toBeNull()
        tried += 1
      }
    }
    console.log(`tokens: ${tried} forgeries, 0 accepted`)
  })

  it.each([
    '',
    '.',
    '...',
    'a.b.c.d',
    `${'0'.repeat(32)}.1.0.${'A'.repeat(22)}`,
    `${'0'.repeat(32)}.1.0.${'é'.repeat(22)}`,
  ])('is not %j', (text) => {
    expect(readToken('reply', text)).toBeNull()
  })
})
