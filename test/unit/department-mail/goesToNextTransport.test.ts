import { describe, expect, it } from 'vitest'
import { goesToNextTransport } from '../../../plugins/department-mail/core/goesToNextTransport'

describe('another server is tried', () => {
  it.each([
    ['no connection', { phase: 'connecting', code: 'ECONNECTION' }],
    ['silence before the end', { phase: 'connecting', code: 'ETIMEDOUT' }],
    ['a login refused', { phase: 'connecting', code: 'EAUTH', responseCode: 535 }],
    ['a server that closes', { phase: 'connecting', code: 'EENVELOPE', responseCode: 421 }],
    ['a server that closes after the end', { phase: 'data', code: 'EMESSAGE', responseCode: 421 }],
  ] as const)('after %s', (_name, failure) => {
    expect(goesToNextTransport(failure)).toBe(true)
  })

  it.each([
    ['a connection lost after the end', { phase: 'data', code: 'ECONNECTION' }],
    ['silence after the end', { phase: 'data', code: 'ETIMEDOUT' }],
    ['a recipient refused', { phase: 'connecting', code: 'EENVELOPE', responseCode: 550 }],
    ['a recipient told to wait', { phase: 'connecting', code: 'EENVELOPE', responseCode: 450 }],
    ['a message refused', { phase: 'data', code: 'EMESSAGE', responseCode: 552 }],
  ] as const)('never after %s', (_name, failure) => {
    expect(goesToNextTransport(failure)).toBe(false)
  })
})
