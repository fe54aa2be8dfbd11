import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeText, type WordBlock, type WordParagraph } from '../../../../src/domain/wordImport'

const fragments = fc.constantFrom(
  '',
  '一、',
  '（一）',
  '1.',
  '（2）',
  '①',
  '一是',
  '第一，',
  '建议：',
  '标题：',
  '附件1：',
  '反映人：',
  '为此，建议',
  '关于',
)
const endings = fc.constantFrom('', '。', '：', '；', '的建议', '情况', '原因分析', '问题', '\n')
const origins = fc.constantFrom<WordParagraph['origin']>('body', 'body', 'body', 'note', 'aside')
const plain = fc.constantFrom(
  '一、基本情况',
  '二、原因分析',
  '三、对策建议',
  '社情民意信息',
  '第3期',
  '2026年9月1日',
  '建议：',
  '附件',
)

const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  text: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fragments, endings).map(([start, end]) => `${start}#${end}`) },
    { weight: 1, arbitrary: plain },
  ),
  level: fc.constantFrom(null, null, null, 0, 1, 2),
  align: fc.constantFrom<WordParagraph['align']>(null, null, null, 'centre', 'right'),
  origin: origins,
})
const table = fc.record({
  kind: fc.constant('table' as const),
  rows: fc.array(
    fc.array(fc.constantFrom('#', '', '标题', '情况', '单位', '#\n#'), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  origin: origins,
})

/** Every `#` becomes a word of its own, so that each can be found again. */
function withWords(blocks: readonly WordBlock[]): { blocks: WordBlock[]; words: string[] } {
  const words: string[] = []
  const name = (text: string) => text.replace(/#/g, () => `词${words.push('') + 1000}尾`)
  const named = blocks.map((block): WordBlock =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(name)) }
      : { ...block, text: name(block.text) },
  )
  return { blocks: named, words: words.map((_, index) => `词${index + 1001}尾`) }
}

it('puts every paragraph and every cell in one place exactly, whatever the document is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
        maxLength: 40,
      }),
      (made) => {
        const { blocks, words } = withWords(made)
        const { title = '', situation, analysis, suggestions, headings, leftover } = placeText(blocks)
        const all = [title, situation, analysis, ...suggestions, ...headings, ...leftover].join('\n')
        expect(words.filter((word) => all.split(word).length !== 2)).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})

it('keeps the order of a part and of what is left over', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 40 }), (made) => {
      const { blocks, words } = withWords(made)
      const { situation, analysis, suggestions, leftover } = placeText(blocks)
      for (const part of [situation, analysis, suggestions.join('\n'), leftover.join('\n')]) {
        const found = words.filter((word) => part.includes(word))
        const sorted = [...found].sort((one, other) => part.indexOf(one) - part.indexOf(other))
        expect(sorted).toEqual(found)
      }
    }),
    { numRuns: 300 },
  )
})
