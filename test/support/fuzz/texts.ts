import fc from 'fast-check'

const from = (...codes: number[]): string => String.fromCodePoint(...codes)
const half = (code: number): string => String.fromCharCode(code)

/** Texts that have broken somebody's software: headers, markup, formulas, paths, templates, queries. */
const known = [
  '\r\nBcc: hidden@example.org',
  '\nTo: second@example.org\n\nbody',
  '\r\n.\r\nMAIL FROM:<x@example.org>',
  '%0d%0aBcc:%20hidden@example.org',
  `${from(0x2028)}Cc: hidden@example.org${from(0x2029)}`,
  `${from(0x85)}Bcc: hidden@example.org`,
  '=?utf-8?B?DQpCY2M6IGhpZGRlbkBleGFtcGxlLm9yZw==?=',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '</title></textarea></style></p><script>alert(1)</script><!--',
  "' onfocus=alert(1) autofocus='",
  '<![CDATA[<script>]]>',
  '&#60;script&#62;alert(1)&lt;/script&gt;',
  'javascript:alert(document.cookie)',
  'https://evil.example.org/"onmouseover="alert(1)',
  "=cmd|'/c calc'!A1",
  '+SUM(1,2)',
  '-2+3+cmd|x',
  '@SUM(A1)',
  '\t=1+1',
  '\r=HYPERLINK("https://evil.example.org")',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  '{{link}} {{constructor.constructor}} ${7*7} #{7*7} <%= 7 %>',
  '$& $1 $` $$',
  "'; drop table items; --",
  "' or '1'='1",
  '%s%n%x',
  '__proto__',
  'toString',
  'null',
  'undefined',
  'NaN',
  '1e400',
  '\\u0000\\x00',
  '',
  ' ',
  '\u3000',
]

/** Characters that are seldom alone in what a person types: control, invisible, bidirectional, beyond the first plane. */
const rare = [
  from(0),
  from(7, 8, 27, 127),
  half(0xd800),
  half(0xdfff),
  half(0xdc00) + half(0xd800),
  from(0xfeff),
  from(0xfffe),
  from(0xffff),
  from(0x1fffe),
  from(0x10ffff),
  from(0x202e) + 'gnp.exe' + from(0x202c),
  from(0x2066) + 'a' + from(0x2069),
  from(0x200b, 0x200d, 0x200e, 0x2060),
  'é'.normalize('NFD'),
  'a' + from(0x301).repeat(80),
  from(0x1f468, 0x200d, 0x1f469, 0x200d, 0x1f467),
  from(0x1f3f4, 0xe0067, 0xe0062, 0xe007f),
  from(0x20bb7) + '野家' + from(0x9089, 0xe0100),
  from(0x2f800),
  from(0xe000),
  from(0xf0000),
  from(0x100000),
  '\u0644\u0645\u0631\u062d\u0628\u0627',
  'ﷺ',
  '機密文書',
]

/** Any character of any plane, half pairs included. */
const anyCharacter = fc.oneof(
  fc
    .integer({ min: 0, max: 16 })
    .chain((plane) =>
      fc
        .integer({ min: plane * 0x10000, max: plane * 0x10000 + 0xffff })
        .map((code) => (code >= 0xd800 && code <= 0xdfff ? half(code) : from(code))),
    ),
  fc.constantFrom(...rare),
)

/** A text somebody hostile, or somebody's broken software, sends. Never long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.constantFrom(...rare) },
  {
    weight: 2,
    arbitrary: fc.array(anyCharacter, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...known), fc.constantFrom(...rare)).map(([a, b]) => a + b),
  },
)

/** Addresses that hide a second one, a header or a formula, beside some that are only unusual. */
export const hostileEmail: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'a@example.org, b@example.org',
    'a@example.org;b@example.org',
    '"a b"@example.org',
    '<a@example.org>',
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org\nb@example.org',
    'a@example.org b@example.org',
    "=cmd|'/c'@example.org",
    '+tag@example.org',
    '-x@example.org',
    'a@example.org(b@example.org)',
    'a@[127.0.0.1]',
    'a@localhost',
    'A.B%c@EXAMPLE.ORG',
    `${'a'.repeat(64)}@example.org`,
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.org`,
    'ü@example.org',
    'a@bücher.example.org',
    'a@example..org',
    'a..b@example.org',
    '.a@example.org',
    'a.@example.org',
    'a@example.xn--fiqs8s',
    'a@-example.org',
    'a@example.o1',
    '@example.org',
    'a@',
    'group:a@example.org;',
  ),
  hostileText.map((text) => `a${text}@example.org`),
)
