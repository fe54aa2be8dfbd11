import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bounceAddress, messageOfBounce } from '../../../plugins/department-mail/core/verp'

const BASE = 'bounces@mail.example.org'

describe('the envelope sender of a message', () => {
  it('names the message, whatever a server does to its case', () => {
    for (let index = 0; index < 100; index += 1) {
      const id = randomUUID()
      const address = bounceAddress(BASE, id)
      expect(address.length).toBeLessThanOrEqual(64 + 1 + 255)
      expect(messageOfBounce(BASE, address.toUpperCase())).toBe(id)
    }
  })

  it.each([
    'bounces@mail.example.org',
    'bounces+@mail.example.org',
    'bounces+nonsense@mail.example.org',
    `bounces+${'a'.repeat(32)}@elsewhere.example.org`,
    `other+${'a'.repeat(32)}@mail.example.org`,
    '',
  ])('%s belongs to none', (address) => {
    expect(messageOfBounce(BASE, address)).toBeNull()
  })
})
