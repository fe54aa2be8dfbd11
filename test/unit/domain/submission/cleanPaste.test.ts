import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPaste } from '../../../../src/domain/submission'

/** Letters and figures of any writing, in their order. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

const mess = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '情',
      '况',
      'a',
      '7',
      '\u00a0',
      '\u000b',
      '\u3000',
      '\t',
      '\r\n',
      '\n',
      '•',
      '\uf0b7',
      '·',
      ' ',
      '|',
      '<',
      '&nbsp;',
      '\u200b',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
})

describe('pasted text', () => {
  const cases: [string, string, string][] = [
    ['loses its indents', '　　第一段。\r\n\u00a0\u00a0第二段。', '第一段。\n第二段。'],
    ['keeps Word’s soft breaks as lines', '第一行\u000b第二行\u2028第三行', '第一行\n第二行\n第三行'],
    ['has common bullets', '\uf0b7\t甲\n● 乙\n•丙', '- 甲\n- 乙\n- 丙'],
    ['has one empty line at most', '甲\n\n\n \n乙\n\n', '甲\n\n乙'],
    ['has common blanks', '共\u00a046\u2003栋\t31 栋', '共 46 栋 31 栋'],
    ['loses what nobody sees', '电\u200b梯\ufeff', '电梯'],
    [
      'keeps addressee, author and date',
      '市政协：\n内容\n某委员\n2026年3月18日',
      '市政协：\n内容\n某委员\n2026年3月18日',
    ],
    ['keeps a dot inside a line', '习·某某说', '习·某某说'],
  ]
  it.each(cases)('%s', (_, text, clean) => expect(cleanPaste({ text })).toBe(clean))

  it('loses no letter and no figure, and is clean the second time', () => {
    fc.assert(
      fc.property(mess, (text) => {
        const clean = cleanPaste({ text })
        expect(letters(clean)).toBe(letters(text))
        expect(cleanPaste({ text: clean })).toBe(clean)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a pasted table', () => {
  const cell = (text: string) => `<td><p class=MsoNormal><span lang=EN-US>${text}</span><o:p></o:p></p></td>`
  const row = (...texts: string[]) => `<tr>${texts.map(cell).join('')}</tr>`
  const html = `<html><head><style>td{color:red}</style></head><body><!--[if gte mso 9]><xml>junk</xml><![endif]-->
    <p>情况如下：</p><table>${row('社区', '楼栋')}${row('桃李&nbsp;社区', '46<br>栋')}</table><p>完。</p></body></html>`

  it('becomes lines of cells between its paragraphs', () => {
    expect(cleanPaste({ text: '情况如下：\n社区\t楼栋\n桃李社区\t46栋\n完。', html })).toBe(
      '情况如下：\n| 社区 | 楼栋 |\n| --- | --- |\n| 桃李 社区 | 46 栋 |\n完。',
    )
  })

  it('is not looked for without need: styled text without a table is its plain text', () =>
    expect(cleanPaste({ text: '内容', html: '<p>别的</p>' })).toBe('内容'))

  it('that cannot be read leaves the plain text', () =>
    expect(cleanPaste({ text: '内容', html: '<table><!--' })).toBe('内容'))

  it('loses no letter of its cells', () => {
    const text = fc.string({ unit: fc.constantFrom('情', 'b', '7', ' ', '，', '\u00a0', '|'), maxLength: 12 })
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const table = `<table>${rows.map((cells) => row(...cells)).join('')}</table>`
          const all = rows.flat().join('')
          expect(letters(cleanPaste({ text: all, html: table }))).toBe(letters(all))
        },
      ),
    )
  })
})
