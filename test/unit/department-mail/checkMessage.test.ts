import { describe, expect, it } from 'vitest'

import { checkMessage, type CheckedMessage } from '../../../plugins/department-mail/core/checkMessage'
import { type MessageIssue } from '../../../plugins/department-mail/core/types'

const good: CheckedMessage = {
  key: 'receipt:1',
  to: { address: 'handler@example.org', name: '市住建局 王某某' },
  replyTo: 'office@example.org',
  unsubscribeUrl: 'https://example.org/unsubscribe/a.b-c_d/send?x=1',
  subject: '关于转办社情民意信息的函',
  text: '请于15个工作日内回复。',
  attachments: [{ filename: '第12期.pdf', path: '/files/12.pdf' }],
}

const REFUSED: [string, Partial<CheckedMessage>, MessageIssue][] = [
  [
    'a subject that starts a new header',
    { subject: '回执\r\nBcc: x@example.org' },
    { field: 'subject', code: 'controlCharacter' },
  ],
  [
    'a bare line feed in the subject',
    { subject: '回执\nX: y' },
    { field: 'subject', code: 'controlCharacter' },
  ],
  [
    'a Unicode line separator in the subject',
    { subject: '回执\u2028X: y' },
    { field: 'subject', code: 'controlCharacter' },
  ],
  [
    'a line break in the name',
    { to: { address: 'a@example.org', name: 'A\r\nBcc: x@example.org' } },
    { field: 'to.name', code: 'controlCharacter' },
  ],
  [
    'a line break in the address',
    { to: { address: 'a@example.org\r\nRCPT TO:<x@example.org>' } },
    { field: 'to.address', code: 'controlCharacter' },
  ],
  [
    'two addresses in one',
    { to: { address: 'a@example.org,b@example.org' } },
    { field: 'to.address', code: 'notAnAddress' },
  ],
  [
    'a display name in the address',
    { to: { address: 'A <a@example.org>' } },
    { field: 'to.address', code: 'notAnAddress' },
  ],
  [
    'an address with spaces',
    { to: { address: 'a b@example.org' } },
    { field: 'to.address', code: 'notAnAddress' },
  ],
  [
    'a line break in the address to unsubscribe at',
    { unsubscribeUrl: 'https://example.org/u\r\nBcc: x@example.org' },
    { field: 'unsubscribeUrl', code: 'controlCharacter' },
  ],
  [
    'an address to unsubscribe at that ends its brackets',
    { unsubscribeUrl: 'https://example.org/u>, <mailto:x@example.org' },
    { field: 'unsubscribeUrl', code: 'notAUrl' },
  ],
  [
    'an address to unsubscribe at that is no page',
    { unsubscribeUrl: 'javascript:alert(1)' },
    { field: 'unsubscribeUrl', code: 'notAUrl' },
  ],
  [
    'an address without a domain',
    { to: { address: 'nobody' } },
    { field: 'to.address', code: 'notAnAddress' },
  ],
  ['an empty address', { to: { address: '' } }, { field: 'to.address', code: 'required' }],
  [
    'an endless address',
    { to: { address: `${'a'.repeat(250)}@example.org` } },
    { field: 'to.address', code: 'tooLong' },
  ],
  [
    'a line break in the reply address',
    { replyTo: 'a@example.org\nX: y' },
    { field: 'replyTo', code: 'controlCharacter' },
  ],
  ['an empty subject', { subject: '  ' }, { field: 'subject', code: 'required' }],
  ['an endless subject', { subject: '长'.repeat(301) }, { field: 'subject', code: 'tooLong' }],
  ['an empty text', { text: '' }, { field: 'text', code: 'required' }],
  ['an empty key', { key: '' }, { field: 'key', code: 'required' }],
  [
    'an attachment from nowhere',
    { attachments: [{ filename: 'a.pdf' }] },
    { field: 'attachments', code: 'descriptor' },
  ],
  [
    'an attachment from two places',
    { attachments: [{ filename: 'a.pdf', path: 'a', attachment: '1' }] },
    { field: 'attachments', code: 'descriptor' },
  ],
  [
    'a line break in a file name',
    { attachments: [{ filename: 'a\r\n.pdf', path: 'a' }] },
    { field: 'attachments', code: 'controlCharacter' },
  ],
]

describe('a message is accepted or refused before it is stored', () => {
  it('accepts an ordinary message', () => {
    expect(checkMessage(good)).toEqual([])
  })

  it.each(REFUSED)('refuses %s', (_name, change, issue) => {
    expect(checkMessage({ ...good, ...change })).toEqual([issue])
  })

  it('names everything that is wrong at once', () => {
    const issues = checkMessage({ ...good, subject: '', text: '', to: { address: 'x' } })
    expect(issues.map(({ field }) => field)).toEqual(['to.address', 'subject', 'text'])
  })
})
