import { randomUUID } from 'node:crypto'

type Letter = {
  to: string
  from?: string
  subject?: string
  text?: string
  messageId?: string
  headers?: Record<string, string>
}

/** A plain mail as a mail program writes it. */
export function letter({
  to,
  from = 'handler@example.org',
  subject = '回复：转办',
  text = '收到。',
  messageId,
  headers = {},
}: Letter): string {
  const lines = {
    From: `=?utf-8?B?${Buffer.from('经办人').toString('base64')}?= <${from}>`,
    To: to,
    Subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Message-ID': messageId ?? `<${randomUUID()}@example.org>`,
    Date: 'Mon, 23 Nov 2026 09:00:00 +0800',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': 'base64',
    ...headers,
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  return [...head, '', Buffer.from(text).toString('base64'), ''].join('\r\n')
}

/** A letter with a file, in GBK, as the older mail programs of offices write it. */
export const gbkWords = '办理类别：B\n已完成路灯修复并列入日常巡查。'

export function gbkLetter(to: string, file: { name: string; type: string; content: Buffer }): Buffer {
  const words = Buffer.from(
    'b0ecc0edc0e0b1f0a3ba420d0ad2d1cdeab3c9c2b7b5c6d0deb8b4b2a2c1d0c8ebc8d5b3a3d1b2b2e9a1a3',
    'hex',
  )
  const head = [
    'From: handler@example.org',
    `To: ${to}`,
    'Subject: =?gb2312?B?u9i4tA==?=',
    `Message-ID: <${randomUUID()}@example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=gb2312',
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ]
  const tail = [
    '',
    '--part',
    `Content-Type: ${file.type}; name="${file.name}"`,
    `Content-Disposition: attachment; filename="${file.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    file.content.toString('base64'),
    '--part',
    'Content-Type: text/html; name="page.html"',
    'Content-Disposition: attachment; filename="page.html"',
    '',
    '<script>alert(1)</script>',
    '--part--',
    '',
  ]
  return Buffer.concat([Buffer.from(head.join('\r\n')), words, Buffer.from(tail.join('\r\n'))])
}

/** A returned mail by the standard. */
export const returned = (to: string, recipient: string, status: string, originalId: string): string =>
  [
    'From: MAILER-DAEMON@mx.example.org',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${randomUUID()}@mx.example.org>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${status.startsWith('5') ? '550' : '450'} ${status} said the server`,
    '',
    '--part',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${originalId}`,
    'Subject: x',
    '',
    '--part--',
    '',
  ].join('\r\n')
