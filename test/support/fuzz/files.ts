import fc from 'fast-check'
import { hostileText } from './texts'
import { zipOf, type Entry } from './zip'

const wordTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const wordRelations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const wordXml = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const word = (xml: string, more: Entry[] = []): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', data: Buffer.from(wordTypes) },
    { name: '_rels/.rels', data: Buffer.from(wordRelations) },
    { name: 'word/document.xml', data: Buffer.from(xml) },
    ...more,
  ])

const laughs = `<!DOCTYPE d [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefgh']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)
  .join('')}]>`
const zeros = Buffer.alloc(80 * 1024 * 1024, ' ')

/** What files may hold, by name; each is made once. Those called bomb unpack to far more than they are. */
const contents = {
  pdf: () => Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
  word: () =>
    word(wordXml(paragraph('关于增设助餐点的建议') + paragraph('一、情况') + paragraph('老城助餐点少。'))),
  wordScript: () =>
    word(wordXml(paragraph('&lt;script&gt;alert(1)&lt;/script&gt;') + paragraph("=cmd|'/c calc'!A1"))),
  wordControls: () => word(wordXml(paragraph('一、情况&#0;&#xD800;&#xFFFE;&#7;\u0007'))),
  wordBomb: () => word(wordXml(paragraph('x')), [{ name: 'word/media/image1.png', data: zeros }]),
  documentBomb: () => word(wordXml(`<w:p><w:r><w:t>${zeros.toString('latin1')}</w:t></w:r></w:p>`)),
  lyingBomb: () => word(wordXml(paragraph('x')), [{ name: 'word/x.bin', data: zeros, saysSize: 10 }]),
  laughs: () => word(wordXml(paragraph('&h;'), laughs)),
  external: () => word(wordXml(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  nested: () =>
    word(wordXml(`${'<w:tbl><w:tr><w:tc>'.repeat(3000)}${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`)),
  brokenXml: () => word('<w:document><w:body><w:p>'),
  paths: () => word(wordXml(paragraph('x')), [{ name: '../../../../tmp/evil.txt', data: Buffer.from('x') }]),
  macro: () => word(wordXml(paragraph('x')), [{ name: 'word/vbaProject.bin', data: Buffer.from('x') }]),
  encrypted: () => word(wordXml(paragraph('x')), [{ name: 'x', data: Buffer.from('x'), encrypted: true }]),
  entries: () =>
    word(
      wordXml(paragraph('x')),
      Array.from({ length: 5000 }, (_, n) => ({ name: `word/${n}`, data: Buffer.from('') })),
    ),
  cutZip: () => word(wordXml(paragraph('x'))).subarray(0, 200),
  oldWord: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1528, 0xff)]),
  png: () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]),
  html: () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  rtf: () => Buffer.from('{\\rtf1\\ansi hello}'),
  polyglot: () => Buffer.from('%PDF-1.4\n<script>alert(1)</script>\n%%EOF'),
  program: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  gzip: () => Buffer.from('1f8b0800000000000003', 'hex'),
  text: () => Buffer.from('=1+1\r\n<script>'),
  binary: () => Buffer.from(Array.from({ length: 600 }, (_, n) => (n * 7) % 256)),
  boundaryInside: () =>
    Buffer.from('x\r\n------fuzz\r\nContent-Disposition: form-data; name="title"\r\n\r\nstolen'),
  nothing: () => Buffer.alloc(0),
} satisfies Record<string, () => Buffer>

export type Content = keyof typeof contents

const made = new Map<Content, Buffer>()

export function contentOf(name: Content): Buffer {
  const bytes = made.get(name) ?? contents[name]()
  made.set(name, bytes)
  return bytes
}

const isContent = (name: string): name is Content => name in contents
const everyContent = Object.keys(contents).filter(isContent)
const extensions = [
  'docx',
  'doc',
  'pdf',
  'txt',
  'png',
  'xlsx',
  'xls',
  'html',
  'svg',
  'exe',
  'DOCX',
  'docx.exe',
  'pdf ',
  '',
]

const fileName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '报告',
      '../../报告',
      'C:\\x\\报告',
      'a\r\nb',
      'a"; filename="b',
      `${'长'.repeat(300)}`,
    ),
  },
  { weight: 2, arbitrary: hostileText },
)

export type HostileFile = { name: string; type: string; content: Content }

/** A file whose name, declared type and content need not agree. */
export const hostileFile: fc.Arbitrary<HostileFile> = fc.record({
  name: fc.tuple(fileName, fc.constantFrom(...extensions)).map(([name, end]) => `${name}.${end}`),
  type: fc.constantFrom('application/pdf', 'text/html', 'image/svg+xml', '', 'x/y\r\nX-Injected: 1'),
  content: fc.constantFrom(...everyContent),
})

const wordish = everyContent.filter((name) =>
  /word|bomb|laughs|external|nested|xml|paths|macro|crypt|entries|zip/i.test(name),
)

/** Something handed to the Word import, most of it made like a Word file. */
export const hostileWordFile: fc.Arbitrary<HostileFile> = fc.record({
  name: fc
    .tuple(fileName, fc.constantFrom('docx', 'doc'))
    .map(([name, end]) => `${name.slice(0, 40)}.${end}`),
  type: fc.constant('application/octet-stream'),
  content: fc.oneof(fc.constantFrom(...wordish), fc.constantFrom(...everyContent)),
})

/** A file that is what it says it is, so that it is taken in; its name may be anybody's. */
export const honestFile: fc.Arbitrary<HostileFile> = fc
  .tuple(fileName, fc.constantFrom<[string, Content]>(['pdf', 'pdf'], ['docx', 'word'], ['txt', 'text']))
  .map(([name, [end, content]]) => ({ name: `${name}.${end}`, type: 'application/octet-stream', content }))
