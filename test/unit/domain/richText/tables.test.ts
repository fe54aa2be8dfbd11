import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicalToBlocks, lexicalToText, tableToText, textToLexical } from '../../../../src/domain/richText'

describe('a table in a text', () => {
  it('is typed with bars under a row of names, and kept as a table', () => {
    const typed = '前文\n| 街道 | 部数 |\n| --- | :-: |\n| 城东 | 128 |\n| 澄阳 |\n后文'
    expect(lexicalToBlocks(textToLexical(typed))).toEqual([
      { type: 'paragraph', text: '前文' },
      {
        type: 'table',
        hasHeader: true,
        rows: [
          ['街道', '部数'],
          ['城东', '128'],
          ['澄阳', ''],
        ],
      },
      { type: 'paragraph', text: '后文' },
    ])
  })

  it('is stored as the editor stores one', () => {
    const [table] = textToLexical('| 甲 |\n| --- |\n| 乙 |').root.children
    expect(table).toMatchObject({
      type: 'table',
      children: [
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 1, colSpan: 1, rowSpan: 1 }] },
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 0 }] },
      ],
    })
  })

  it.each(['| 只有一行 |', '甲 | 乙\n--- | ---', '| 甲 |\n没有横线', '|'])('“%s” is none', (typed) => {
    expect(lexicalToBlocks(textToLexical(typed)).map(({ type }) => type)).not.toContain('table')
    expect(lexicalToText(textToLexical(typed))).toBe(typed)
  })

  it('reads the same again, whatever stands in its cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('汉', 'a', '|', '\\', '<br>', '<', '-', ' ', '\n', '1.') })
      .map((text) => text.replace(/\s*\n\s*/g, '\n').trim())
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
    fc.assert(
      fc.property(rows, (made) => {
        fc.pre(made.flat().some((text) => text !== ''))
        const [block] = lexicalToBlocks(textToLexical(tableToText(made)))
        expect(block).toEqual({
          type: 'table',
          hasHeader: true,
          rows: made.map((row) => row.map((text) => text.replace(/\n+/g, '\n'))),
        })
      }),
    )
  })

  it('has as many cells in every row, however cells are merged', () => {
    const cell = (text: string, more = {}) => ({
      type: 'tablecell',
      version: 1,
      children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
      ...more,
    })
    const rows = [[cell('甲', { colSpan: 2 })], [cell('乙', { rowSpan: 2 }), cell('丙')], [cell('丁')]]
    const children = rows.map((cells) => ({ type: 'tablerow', version: 1, children: cells }))
    expect(lexicalToBlocks({ root: { children: [{ type: 'table', version: 1, children }] } })).toEqual([
      {
        type: 'table',
        hasHeader: false,
        rows: [
          ['甲', ''],
          ['乙', '丙'],
          ['', '丁'],
        ],
      },
    ])
  })
})

describe('a text that is opened again', () => {
  it('has its headings, lists and numbers as they were typed', () => {
    const typed = '## 标题\n### 小标题\n- 甲\n- 乙\n1. 一\n2. 二\n段落\n3. 三\n4. 四\n7. 七'
    expect(lexicalToText(textToLexical(typed))).toBe(typed)
    expect(lexicalToBlocks(textToLexical('3. 三\n4. 四'))).toEqual([
      { type: 'list', ordered: true, start: 3, items: ['三', '四'] },
    ])
  })
})
