import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { messageId } from '../../../plugins/department-mail/core/messageId'

describe('the Message-ID', () => {
  it('is the same for the same key, and says nothing of it', () => {
    expect(messageId('receipt:1', 'example.org')).toBe(messageId('receipt:1', 'example.org'))
    expect(messageId('receipt:1', 'example.org')).not.toContain('receipt')
  })

  it('is a well-formed msg-id and differs for different keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(messageId(one, 'example.org')).toMatch(/^<[0-9a-f]{40}@example\.org>$/)
        expect(messageId(one, 'example.org') === messageId(other, 'example.org')).toBe(one === other)
      }),
    )
  })
})
