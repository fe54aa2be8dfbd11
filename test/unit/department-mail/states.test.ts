import { describe, expect, it } from 'vitest'

import { canMove } from '../../../plugins/department-mail/core/canMove'
import { isRetryable } from '../../../plugins/department-mail/core/isRetryable'
import {
  CLAIMABLE_STATES,
  MESSAGE_STATES,
  RETRYABLE_STATES,
} from '../../../plugins/department-mail/core/states'

const ALLOWED = new Set([
  'queued>sending',
  'queued>suppressed',
  'sending>sent',
  'sending>deferred',
  'sending>bounced',
  'sending>failed',
  'sending>uncertain',
  'sending>queued',
  'deferred>sending',
  'deferred>suppressed',
  'uncertain>sent',
  'uncertain>bounced',
  'uncertain>queued',
  'uncertain>deferred',
  'uncertain>failed',
  'sent>bounced',
  'failed>queued',
  'bounced>queued',
])

describe('the delivery states', () => {
  for (const from of MESSAGE_STATES) {
    for (const to of MESSAGE_STATES) {
      const allowed = ALLOWED.has(`${from}>${to}`)
      it(`${allowed ? 'lets' : 'does not let'} ${from} become ${to}`, () => {
        expect(canMove(from, to)).toBe(allowed)
      })
    }
  }

  it('lets nothing leave a final state, save what came back', () => {
    for (const to of MESSAGE_STATES)
      expect([canMove('sent', to), canMove('suppressed', to)]).toEqual([to === 'bounced', false])
  })

  it('lets every claimable state be leased and every retryable state be queued', () => {
    expect(CLAIMABLE_STATES.every((state) => canMove(state, 'sending'))).toBe(true)
    expect(RETRYABLE_STATES.every((state) => canMove(state, 'queued') && isRetryable(state))).toBe(true)
  })
})
