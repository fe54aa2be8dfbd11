import { gbkLetter, letter, returned } from './letters'

const to = 'reply+0123456789abcdefghjk@office.example.org'
const lines = (...text: string[]): Buffer => Buffer.from(text.join('\r\n'))

const htmlOnly = lines(
  'From: "=?utf-8?B?546L56eR6ZW/?=" <wang@example.org>',
  `To: ${to}`,
  'Subject: =?UTF-8?Q?=E5=9B=9E=E5=A4=8D?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><style>p{}</style><body><p>=E5=8A=9E=E7=90=86&nbsp;=E4=B8=AD</p><blockquote>q</blockquote></body></html>',
  '--part--',
  '',
)

const winmail = lines(
  'From: a@example.org',
  `To: ${to}`,
  'Subject: x',
  'Content-Type: application/ms-tnef; name="winmail.dat"',
  'Content-Transfer-Encoding: base64',
  '',
  'eJ8+IgAAAAAA',
  '',
)

const nested = lines(
  'From: a@example.org',
  `To: undisclosed-recipients:;, ${to}`,
  'Subject: Fwd',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: message/rfc822',
  '',
  'From: b@example.org',
  'Subject: =?gb2312?B?u9i4tA==?=',
  '',
  'inner',
  '--part--',
  '',
)

/** Good mails of every kind, for breaking. */
export const seedMails: readonly Buffer[] = [
  Buffer.from(letter({ to, text: '收到\n\n-----原始邮件-----\n发件人: a\n请回复' })),
  gbkLetter(to, { name: '办理情况.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4') }),
  Buffer.from(returned('bounces@office.example.org', 'gone@example.org', '5.1.1', '<a@example.org>')),
  htmlOnly,
  winmail,
  nested,
]
