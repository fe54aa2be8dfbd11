import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importWord } from '../../../src/server/wordImport'
import { limits } from '../../../src/server/wordImport/limits'
import { readApart } from '../../../src/server/wordImport/readApart'
import { readWordFile } from '../../../src/server/wordImport/readWordFile'
import { takeTurn } from '../../../src/server/wordImport/takeTurn'
import { textsIn } from '../../../src/translations'
import { contentTypes, docx, p } from '../../support/word/xml'
import { hostileZip, type HostileEntry } from '../../support/word/zip'

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/word/${name}`)
const paper = fixture('hand-direct.docx')
const oldPaper = fixture('libreoffice-numbered.doc')

const main = (xml: string): HostileEntry[] => [
  { name: '[Content_Types].xml', content: contentTypes },
  { name: 'word/document.xml', content: xml },
]
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const body = (inside: string): string => `<w:document ${namespace}><w:body>${inside}</w:body></w:document>`
const good = main(body(p('正文一段，足够说明情况。')))
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)

/** The old paper with some of its bytes changed. */
function patched(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(oldPaper)
  change(bytes)
  return bytes
}

function renameStream(bytes: Buffer, from: string, to: string): void {
  const at = bytes.indexOf(Buffer.from(from, 'utf16le'))
  bytes.fill(0, at, at + 64)
  bytes.write(to, at, 'utf16le')
  bytes.writeUInt16LE((to.length + 1) * 2, at + 64)
}

const blockAt = (bytes: Buffer): number => bytes.indexOf(Buffer.from([0xec, 0xa5]))
const lolz = `<!DOCTYPE w:document [<!ENTITY a "哈">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`)
  .join('')}]>`

const refused: [string, string, () => Buffer][] = [
  ['an empty file', 'wordEmpty', () => Buffer.alloc(0)],
  ['RTF under the name .doc', 'wordIsRtf', () => fixture('libreoffice.rtf.doc')],
  ['OpenDocument under the name .docx', 'wordIsOpenDocument', () => fixture('libreoffice.odt.docx')],
  ['PDF under the name .docx', 'wordIsPdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n')],
  [
    'a web page under the name .doc',
    'wordIsHtml',
    () => Buffer.from('\ufeff<html xmlns:w="x"><body>正文</body>'),
  ],
  [
    'a web archive under the name .doc',
    'wordIsHtml',
    () => Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
  ],
  ['Word XML', 'wordIsXml', () => Buffer.from('<?xml version="1.0"?><w:wordDocument/>')],
  ['a picture', 'wordIsPicture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['plain text', 'wordIsText', () => Buffer.from('只是一段文字')],
  ['noise', 'wordUnknown', () => Buffer.from([1, 2, 0, 3, 0, 255, 254, 0])],
  [
    'a spreadsheet',
    'wordIsOffice',
    () => hostileZip([{ name: '[Content_Types].xml', content: '<Types>spreadsheetml.sheet.main</Types>' }]),
  ],
  [
    'an archive with a .docx in it',
    'wordIsArchive',
    () => hostileZip([{ name: 'paper.docx', content: paper }]),
  ],
  [
    'a document with macros',
    'wordMacros',
    () => hostileZip([...good, { name: 'word/vbaProject.bin', content: 'x' }]),
  ],
  [
    'a renamed .docm',
    'wordMacros',
    () =>
      hostileZip([
        {
          name: '[Content_Types].xml',
          content: contentTypes.replace('wordprocessingml.document', 'ms-word.document.macroEnabled'),
        },
      ]),
  ],
  [
    'an encrypted entry',
    'wordEncrypted',
    () => hostileZip([...good, { name: 'x.xml', content: 'x', flags: 1 }]),
  ],
  [
    'a .docx with a password',
    'wordEncrypted',
    () => patched((bytes) => renameStream(bytes, 'WordDocument', 'EncryptedPackage')),
  ],
  [
    'a .doc with a password',
    'wordEncrypted',
    () =>
      patched((bytes) =>
        bytes.writeUInt16LE(bytes.readUInt16LE(blockAt(bytes) + 10) | 0x100, blockAt(bytes) + 10),
      ),
  ],
  ['Word 95', 'wordTooOld', () => patched((bytes) => bytes.writeUInt16LE(0x68, blockAt(bytes) + 2))],
  [
    'an old spreadsheet',
    'wordIsOffice',
    () => patched((bytes) => renameStream(bytes, 'WordDocument', 'Workbook')),
  ],
  ['a .wps of Works', 'wordIsWps', () => patched((bytes) => renameStream(bytes, 'WordDocument', 'MatOST'))],
  [
    'a name that leaves the archive',
    'wordUnsafe',
    () => hostileZip([...good, { name: '../../etc/passwd', content: 'x' }]),
  ],
  ['an absolute name', 'wordUnsafe', () => hostileZip([...good, { name: '/etc/passwd', content: 'x' }])],
  ['two parts of one name', 'wordUnsafe', () => hostileZip([...good, ...good])],
  [
    'entities that multiply',
    'wordUnsafe',
    () => hostileZip(main(lolz + body(p('<w:r><w:t>&j;</w:t></w:r>')))),
  ],
  [
    'an entity of a file',
    'wordUnsafe',
    () => hostileZip(main(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${body('')}`)),
  ],
  [
    'an entity nobody declared',
    'wordUnsafe',
    () => hostileZip(main(body('<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>'))),
  ],
  [
    'a part that inflates to 100 MB',
    'wordTooLarge',
    () => hostileZip([...good, { name: 'word/x.xml', content: zeros(100) }]),
  ],
  [
    'a picture that does',
    'wordTooLarge',
    () => hostileZip([...good, { name: 'word/media/x.png', content: zeros(100) }]),
  ],
  [
    'thirty parts of 5 MB',
    'wordTooLarge',
    () =>
      hostileZip([
        ...good,
        ...Array.from({ length: 30 }, (_, index) => ({
          name: `word/media/${index}`,
          content: Buffer.concat([zeros(5), Buffer.from(crypto.getRandomValues(new Uint8Array(60_000)))]),
        })),
      ]),
  ],
  [
    'a thousand and one parts',
    'wordTooLarge',
    () =>
      hostileZip([
        ...good,
        ...Array.from({ length: 1000 }, (_, index) => ({ name: `x${index}`, content: 'x' })),
      ]),
  ],
  [
    'elements 3,000 deep',
    'wordTooComplex',
    () => hostileZip(main(body(`${'<w:p>'.repeat(3000)}${'</w:p>'.repeat(3000)}`))),
  ],
  [
    '200,000 elements',
    'wordTooComplex',
    () =>
      hostileZip(
        main(
          body(
            Array.from({ length: 200_000 }, (_, index) => `<w:p w:n="${(index * 7919) % 100_003}"/>`).join(
              '',
            ),
          ),
        ),
      ),
  ],
  [
    'a size in its header that is not true',
    'wordDamaged',
    () => hostileZip(main(body(p('正文'))).map((entry) => ({ ...entry, claimedSize: 10 }))),
  ],
  ['tags that do not match', 'wordDamaged', () => hostileZip(main(`${body('<w:p>')}`))],
  ['no body', 'wordDamaged', () => hostileZip(main(`<w:document ${namespace}/>`))],
  ['no text', 'wordNoText', () => docx({ body: p('') })],
  ['half a .docx', 'wordDamaged', () => paper.subarray(0, paper.length / 2)],
  ['half a .doc', 'wordDamaged', () => oldPaper.subarray(0, 1024)],
]

describe('a file that cannot be read', () => {
  it.each(refused)('%s: %s', async (_, code, make) => {
    expect(await readWordFile(make())).toEqual({ ok: false, code })
  })

  it('is told what to do in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const words = textsIn(locale).wordImport.problems
      expect(refused.filter(([, code]) => !Object.hasOwn(words, code))).toEqual([])
    }
  })
})

describe('a file that was changed by chance', () => {
  const changed = (bytes: Buffer, places: readonly (readonly [number, number])[]): Buffer => {
    const copy = Buffer.from(bytes)
    for (const [place, value] of places) copy[place % copy.length] = value
    return copy
  }
  const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  })

  it('is read or refused, and never thrown over', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.nat({ max: paper.length }), async (changes, length) => {
        for (const bytes of [changed(paper, changes), paper.subarray(0, length)]) {
          const reading = await readWordFile(bytes)
          expect(typeof reading.ok).toBe('boolean')
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the reading thread', () => {
  it('ends a file whose tables point back at themselves', async () => {
    const looped = patched((bytes) => {
      const table = (bytes.readUInt32LE(76) + 1) * 512
      // Every sector of the file names itself as the next one, but for those of the directory.
      const directory = bytes.readUInt32LE(48)
      for (let sector = 0; sector < 128; sector += 1) {
        const next = bytes.readUInt32LE(table + sector * 4)
        if (next < 0xfffffffa && sector < directory) bytes.writeUInt32LE(sector, table + sector * 4)
      }
    })
    const reading = await readApart(looped)
    expect(reading.ok ? 'read' : reading.code).toMatch(/^word(?:TooComplex|Damaged)$/)
  }, 60_000)

  it('reads what others wait for, one after the other', async () => {
    const readings = await Promise.all(Array.from({ length: 3 }, () => readApart(paper)))
    expect(readings.map(({ ok }) => ok)).toEqual([true, true, true])
  }, 60_000)

  it('lets no more wait than it can serve, and lets them in by their turn', async () => {
    const order: number[] = []
    const served = Array.from({ length: limits.readers + limits.waiting }, async (_, index) => {
      const giveBack = await takeTurn()
      order.push(index)
      await new Promise((done) => setTimeout(done, 1))
      giveBack?.()
    })
    expect(await takeTurn()).toBeNull()
    await Promise.all(served)
    expect(order).toEqual(served.map((_, index) => index))
  })

  it('refuses a paper that is marked as a state secret, wherever the mark stands', async () => {
    const mark = (text: string) =>
      `<w:p><w:r><w:pict><v:shape><v:textpath string="${text}"/></v:shape></w:pict></w:r></w:p>`
    for (const secret of [
      docx({ body: p('机密★1年') + p('正文。') }),
      docx({ body: p('正文。'), header1: mark('秘密★长期') }),
    ]) {
      expect(await importWord({ name: '稿.docx', data: secret })).toMatchObject({
        ok: false,
        issue: { code: 'stateSecret' },
      })
    }
  }, 60_000)
})
