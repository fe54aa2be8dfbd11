import { describe, expect, it } from 'vitest'

import {
  classifyFailure,
  type DeliveryFailure,
  type FailureClass,
} from '../../../plugins/department-mail/core/classifyFailure'

const CASES: [string, DeliveryFailure, FailureClass][] = [
  [
    'the recipient does not exist (550)',
    { phase: 'connecting', code: 'EENVELOPE', responseCode: 550 },
    'permanent',
  ],
  ['the sender is refused (553)', { phase: 'connecting', code: 'EENVELOPE', responseCode: 553 }, 'permanent'],
  [
    'the message is too big (552 after DATA)',
    { phase: 'data', code: 'EMESSAGE', responseCode: 552 },
    'permanent',
  ],
  [
    'the content is refused (554 after DATA)',
    { phase: 'data', code: 'EMESSAGE', responseCode: 554 },
    'permanent',
  ],
  [
    'the mailbox is full for now (452)',
    { phase: 'connecting', code: 'EENVELOPE', responseCode: 452 },
    'temporary',
  ],
  ['greylisting (451)', { phase: 'connecting', code: 'EENVELOPE', responseCode: 451 }, 'temporary'],
  [
    'a 4yz reply after DATA: the server says it did not take it',
    { phase: 'data', code: 'EMESSAGE', responseCode: 451 },
    'temporary',
  ],
  ['the server closes (421)', { phase: 'connecting', code: 'ECONNECTION', responseCode: 421 }, 'temporary'],
  ['a wrong session state (503)', { phase: 'connecting', code: 'EENVELOPE', responseCode: 503 }, 'temporary'],
  [
    'a wrong password (535): ours to mend',
    { phase: 'connecting', code: 'EAUTH', responseCode: 535 },
    'temporary',
  ],
  [
    'the host is not welcome yet (554 greeting)',
    { phase: 'connecting', code: 'EPROTOCOL', responseCode: 554 },
    'temporary',
  ],
  ['nobody listens', { phase: 'connecting', code: 'ESOCKET' }, 'temporary'],
  ['the name does not resolve', { phase: 'connecting', code: 'EDNS' }, 'temporary'],
  ['the server hangs before DATA', { phase: 'connecting', code: 'ETIMEDOUT' }, 'temporary'],
  ['an unknown error before DATA', { phase: 'connecting' }, 'temporary'],
  ['no usable recipient', { phase: 'connecting', code: 'EENVELOPE' }, 'permanent'],
  ['the connection is lost after DATA', { phase: 'data', code: 'ECONNECTION' }, 'uncertain'],
  ['the server hangs after DATA', { phase: 'data', code: 'ETIMEDOUT' }, 'uncertain'],
  ['the attempt is aborted after DATA', { phase: 'data', code: 'EABORT' }, 'uncertain'],
  ['the socket is reset after DATA', { phase: 'data', code: 'ESOCKET' }, 'uncertain'],
]

describe('what an SMTP failure means', () => {
  it.each(CASES)('%s', (_name, failure, expected) => {
    expect(classifyFailure(failure)).toBe(expected)
  })
})
