import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/server/wordImport/docx/formatNumber'
import { limits } from '../../../src/server/wordImport/limits'
import { readXml } from '../../../src/server/wordImport/xml/readXml'
import { writeXml } from '../../../src/server/wordImport/xml/writeXml'
import { readZip } from '../../../src/server/wordImport/zip/readZip'
import { writeZip } from '../../../src/server/wordImport/zip/writeZip'

describe('an automatic number', () => {
  const cases: [string, number, string][] = [
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCounting', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['japaneseCounting', 23, '二十三'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 13, '子'],
    ['decimalEnclosedCircle', 9, '⑨'],
    ['decimalEnclosedCircleChinese', 21, '(21)'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 14, 'xiv'],
    ['none', 3, ''],
    ['decimal', 12, '12'],
    ['aFormatOfTheFuture', 12, '12'],
    ['constructor', 12, '12'],
    ['chineseCounting', 123_456, '123456'],
  ]
  it.each(cases)('%s of %i is “%s”', (format, value, text) => expect(formatNumber(value, format)).toBe(text))
})

const read = (xml: string) => readXml(Buffer.from(xml))

describe('XML', () => {
  it('is read under the usual prefixes, whatever the file calls them', () => {
    const xml =
      '<a:p xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main" a:id="1" id="2"><a:t>甲&amp;&#20057;<![CDATA[<丙>]]></a:t></a:p>'
    const { name, attributes, children } = read(xml)
    expect({ name, attributes: [...attributes].filter(([key]) => key.endsWith('id')) }).toEqual({
      name: 'w:p',
      attributes: [
        ['w:id', '1'],
        ['id', '2'],
      ],
    })
    expect(children).toMatchObject([{ name: 'w:t', children: ['甲&乙', '<丙>'] }])
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        const kept = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')
        const element = {
          name: 'x',
          attributes: new Map([['y', value]]),
          children: text === '' ? [] : [text],
        }
        expect(read(writeXml(element)).children).toEqual(text === '' ? [] : [kept])
      }),
    )
  })

  const refused: [string, string, string][] = [
    ['a DOCTYPE', '<!DOCTYPE x><x/>', 'wordUnsafe'],
    ['an unknown entity', '<x>&nbsp;</x>', 'wordUnsafe'],
    ['a tag that is not closed', '<x><y></x>', 'wordDamaged'],
    ['a tag that ends with the file', '<x', 'wordDamaged'],
    ['a comment that does', '<x/><!-- ', 'wordDamaged'],
    ['two ends', '<x/></x>', 'wordDamaged'],
    ['nothing', '   ', 'wordDamaged'],
    ['a depth beyond the limit', '<x>'.repeat(limits.depth + 1), 'wordTooComplex'],
  ]
  it.each(refused)('with %s is refused', (_, xml, code) => expect(() => read(xml)).toThrow(code))
})

describe('an archive', () => {
  it('has the parts that were put into it', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\.xml$/)
    const made = fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme' })), {
      selector: ([key]) => key,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(made, async (parts) => {
        const { names, parts: read } = await readZip(writeZip(parts), (key) => key !== 'a.xml')
        expect(names).toEqual(parts.map(([key]) => key))
        expect([...read].map(([key, bytes]) => [key, bytes.toString()])).toEqual(
          parts.filter(([key]) => key !== 'a.xml'),
        )
      }),
      { numRuns: 50 },
    )
  })
})
