import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeText, type WordBlock } from '../../../src/domain/wordImport'
import { readWordFile } from '../../../src/server/wordImport/readWordFile'
import { canteens, lifts, paragraphsOf, schools, type Paper } from '../../support/word/papers'
import { textInXml } from '../../support/word/textInXml'

const folder = 'test/fixtures/word'
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name))
const docx = readdirSync(folder).filter((name) => /^[^.]+\.docx$/.test(name))
const doc = readdirSync(folder).filter((name) => /^[^.]+\.doc$/.test(name))

async function blocksOf(name: string): Promise<WordBlock[]> {
  const reading = await readWordFile(bytesOf(name))
  if (!reading.ok) throw new Error(`${name}: ${reading.code}`)
  return reading.blocks
}

const squeeze = (text: string): string => text.replace(/[\s\u3000]/g, '')

const textOf = (block: WordBlock): string =>
  block.kind === 'table' ? block.rows.flat().join('') : block.text

/** Every field together, as one text without blanks, marks of notes and the bars of tables. */
function arrived(blocks: WordBlock[]): string {
  const { title = '', situation, analysis, suggestions, headings, leftover } = placeText(blocks)
  const all = [title, situation, analysis, ...suggestions, ...headings, ...leftover].join('\n')
  return squeeze(
    all.replace(/^\|(?: --- \|)+$/gm, '').replace(/\[\d+\]|<br>|^\| | \|$| \| |\\(?=[|\\<])/gm, ''),
  )
}

/** The number of a suggestion is told by its row; a paragraph may be cut behind `建议：` and between counted steps. */
const isThere = (text: string, piece: string): boolean =>
  text.includes(piece) ||
  piece
    .split(/(?<=[：；])/)
    .every((cut) => text.includes(cut) || text.includes(cut.replace(numberPattern, '')))

const numberPattern = /^（[一二三四五]）|^\d\.|^[一二三]是/

const countOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of squeeze(text)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

it('tries at least twelve papers of both kinds', () => {
  expect({ docx: docx.length >= 12, doc: doc.length >= 4 }).toEqual({ docx: true, doc: true })
})

describe.each(docx)('%s', (name) => {
  it('comes in with every character that stands in its XML, and none that was made up', async () => {
    const within = countOf(textInXml(bytesOf(name)).join(''))
    const out = countOf((await blocksOf(name)).map(textOf).join(''))
    const lost = [...within].filter(([character, count]) => (out.get(character) ?? 0) < count)
    const added = [...out].filter(([character, count]) => count > (within.get(character) ?? 0))
    expect(lost).toEqual([])
    expect(added.filter(([character]) => !/[一二三四五（）、．.①②[\]\d\-内部资料]/.test(character))).toEqual(
      [],
    )
  })

  it('has every paragraph in a field or left over', async () => {
    const text = arrived(await blocksOf(name))
    const missing = textInXml(bytesOf(name)).filter((piece) => !isThere(text, piece))
    expect(missing).toEqual([])
  })
})

const papers: [string, Paper][] = [
  ['libreoffice-numbered.doc', lifts],
  ['libreoffice-direct.doc', schools],
  ['libreoffice-boxes.doc', schools],
  ['libreoffice-form.doc', canteens],
]

describe.each(papers)('%s', (name, paper) => {
  it('has every paragraph in a field or left over', async () => {
    const text = arrived(await blocksOf(name))
    const expected = [...paragraphsOf(paper), ...paper.signature.slice(-1)].map(squeeze)
    expect(expected.filter((paragraph) => !text.includes(paragraph))).toEqual([])
  })

  it('keeps Chinese quotation marks and dashes', async () => {
    const text = arrived(await blocksOf(name))
    expect(text).not.toMatch(/["']|--/)
  })
})

const rowsOf = ({ suggestions }: Paper): string[] =>
  suggestions.map(({ heading, text }) => `${heading}\n${text}`)

describe('the fields of a paper', () => {
  const filled: [string, Paper][] = [
    ['library-numbered.docx', lifts],
    ['library-styled.docx', schools],
    ['hand-direct.docx', lifts],
    ['hand-wps-styled.docx', schools],
    ['hand-report-form.docx', canteens],
    ['libreoffice-numbered.docx', lifts],
    ...papers,
  ]
  it.each(filled)('%s: title, situation, analysis and suggestions, each in its own', async (name, paper) => {
    const { title, situation, analysis, suggestions } = placeText(await blocksOf(name))
    expect({ title, analysis, suggestions }).toEqual({
      title: paper.title,
      analysis: paper.analysis.join('\n'),
      suggestions: rowsOf(paper),
    })
    expect(situation.split('\n')).toEqual(expect.arrayContaining([...paper.situation]))
  })

  it('leave who reports, and how to reach them, out of the text', async () => {
    for (const [name, paper] of filled) {
      const { situation, analysis, suggestions } = placeText(await blocksOf(name))
      const text = [situation, analysis, ...suggestions].join('\n')
      for (const signed of [...paper.signature, paper.byline]) expect(text).not.toContain(signed)
    }
  })
})

describe('what Word adds by itself', () => {
  const textsOf = async (name: string) => (await blocksOf(name)).map(textOf)

  it('is spelled out: numbers of five depths, restarts, bullets', async () => {
    expect((await textsOf('hand-nested-numbers.docx')).slice(1)).toEqual([
      '一、现状',
      '（一）车多',
      '1．早高峰',
      '（1）公交车',
      '①绕行',
      '②停运',
      '（2）私家车',
      '2．晚高峰',
      '（二）路窄',
      '1．单行道',
      '3．从三数起',
      '没有数字的一段。',
      '- 圆点一',
      '- 圆点二',
      '二、建议',
      '（一）拓宽道路',
      '（二）增加公交',
    ])
  })

  it('is accepted: changes that were tracked', async () => {
    const texts = await textsOf('hand-tracked.docx')
    expect(texts).toContain('累计完成312部。')
    expect(texts).toContain('前半句，后半句。')
    expect(texts.join('')).not.toMatch(/二百部|移走了|已删除/)
  })

  it('is kept beside the text: headers, boxes, drawn words', async () => {
    const blocks = await blocksOf('hand-beside.docx')
    const aside = blocks.filter(({ origin }) => origin === 'aside').map(textOf)
    expect(aside).toEqual(['澄江市政协研究室编', '内部资料', '只有新版本能看到的文本框', lifts.situation[0]])
  })

  it('is kept with what it explains: notes', async () => {
    const { situation, analysis, suggestions, leftover } = placeText(await blocksOf('hand-notes.docx'))
    expect(situation).toMatch(/\[1\]\n\[1\] 数据来自/)
    expect(analysis).toBe('调查显示[2]，补贴到位慢。\n[2] 问卷共发出500份。\n收回462份。')
    expect(suggestions).toEqual(['依法减免房租。[3]\n[3] 《澄江市养老服务条例》（演示）第二十条。'])
    expect(leftover).toEqual(['没有被引用的脚注。'])
  })

  it('is kept as a table: merged cells, several paragraphs in one, a table in a table', async () => {
    const [table] = (await blocksOf('hand-merged-cells.docx')).filter(({ kind }) => kind === 'table')
    expect(table).toMatchObject({
      rows: [
        ['各街道老年食堂', '', ''],
        ['街道', '家数', '说明'],
        ['城东', '12', '亏损4家\n停业1家'],
        ['', '8', '其中\n新建\n内含小表'],
      ],
    })
  })
})
