import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block, EditionContent } from '../../../plugins/digest'
import { writeDocx } from '../../../plugins/digest/documents/docx/writeDocx'
import { eachText } from '../../../plugins/digest/documents/model/eachText'
import { onlyEntry } from '../../../plugins/digest/documents/model/onlyEntry'
import { paragraphs } from '../../../plugins/digest/documents/model/paragraphs'
import { printable } from '../../../plugins/digest/documents/model/printable'
import { titleLines } from '../../../plugins/digest/documents/model/titleLines'
import { toDocument } from '../../../plugins/digest/documents/model/toDocument'
import { toRuns } from '../../../plugins/digest/documents/model/toRuns'
import { writeHtml } from '../../../plugins/digest/documents/text/writeHtml'
import { writeText } from '../../../plugins/digest/documents/text/writeText'
import { textsIn } from '../../../src/translations'
import { sampleEdition, sampleEntry } from '../../support/documents/sampleEdition'

const { words, styles } = textsIn('zh').paper
const paperOf = (change: Partial<EditionContent> = {}) => toDocument(sampleEdition(change), words)

describe('the document of an edition', () => {
  it('has a head with the number, the date without zeros, and who signed', () => {
    expect(paperOf().head).toEqual({
      marking: '内部资料　注意保存',
      masthead: ['社情民意信息摘编'],
      number: '第 12 期（总第 138 期）',
      issuer: '政协澄江市委员会办公室',
      date: '2026年3月8日',
      signatory: { label: '签发人：', name: '王某某' },
    })
  })

  it('leaves out the number over all years where the series does', () => {
    expect(paperOf({ showsCumulative: false }).head.number).toBe('第 12 期')
  })

  it('says that a supplement is one, once', () => {
    expect(paperOf({ kind: 'supplement' }).head.number).toBe('增刊第 12 期（总第 138 期）')
    expect(paperOf({ kind: 'supplement', masthead: '社情民意增刊' }).head.number).toBe(
      '第 12 期（总第 138 期）',
    )
  })

  it('of one item has neither contents nor the same title twice', () => {
    const entry = sampleEntry(1)
    const paper = paperOf({ kind: 'special', title: entry.title, entries: [entry] })
    expect(paper.contents).toBeNull()
    expect(paper.titleLines).toEqual([])
    expect(paper.meta.title).toBe(`社情民意信息摘编 2026年第12期 ${entry.title}`)
  })

  it('names a section where it begins, and not again', () => {
    expect(paperOf().entries.map(({ section }) => section)).toEqual(['城市管理', null, '一老一小'])
  })

  it('puts who spoke before or after the text, as the series wants it', () => {
    const [closing] = paperOf().entries
    const [opening] = paperOf({ reporterPlace: 'opening' }).entries
    expect(closing).toMatchObject({ opening: null, closing: '（供稿：张某某（民建界））' })
    expect(opening).toMatchObject({ opening: '（供稿：张某某（民建界））', closing: null })
  })

  it('prints recipients as sentences, however they were typed', () => {
    expect(paperOf().foot?.recipients).toEqual([
      { label: '报：', text: '省政协办公厅，市委书记、副书记。' },
      { label: '送：', text: '市委办公室，市政府办公室。' },
      { label: '发：', text: '市政协各专门委员会。' },
    ])
  })

  it('has no foot in public', () => {
    expect(paperOf({ recipients: null, colophon: null }).foot).toBeNull()
  })

  it('of a draft is marked and has no number', () => {
    const proof = toDocument(sampleEdition(), words, { proof: true })
    expect(proof).toMatchObject({ proof: '送审稿', head: { number: null } })
    expect(JSON.stringify(proof)).not.toContain('138')
  })

  it('of one entry alone keeps its head and its number', () => {
    const content = onlyEntry(sampleEdition(), 2)
    expect(content?.entries.map(({ position }) => position)).toEqual([2])
    expect(onlyEntry(sampleEdition(), 9)).toBeNull()
  })
})

describe('headings that run into their paragraph', () => {
  it.each([
    ['一、提高认识。各部门要……', ['hei', 'fang'], '一、提高认识。'],
    ['（一）加强统筹。由住建局牵头。', ['kai', 'fang'], '（一）加强统筹。'],
    ['二、原因分析', ['hei'], '二、原因分析'],
    ['（二）资金不足', ['kai'], '（二）资金不足'],
    ['一、二楼的住户认为采光受影响，不愿意签字，协商一拖再拖；', ['fang'], ''],
    ['1.明确责任。', ['fang'], ''],
  ])('%s', (text, faces, lead) => {
    const runs = toRuns(text)
    expect(runs.map(({ face }) => face)).toEqual(faces)
    expect(runs.map((run) => run.text).join('')).toBe(text)
    if (lead) expect(runs[0]?.text).toBe(lead)
  })
})

describe('titles', () => {
  it.each([
    '关于加快推进我市老旧小区加装电梯等适老化改造工作的建议',
    '关于规范城中村电动自行车充电设施建设管理的建议',
    '关于解决老旧住宅加装电梯“装得上、养不起”问题的建议',
    '关于推动48.7万户居民参加12345热线回访的若干建议和工作安排的情况报告',
  ])('%s is broken into even lines, none beginning with a mark or a particle', (title) => {
    const lines = titleLines(title, 18)
    expect(lines.join('')).toBe(title)
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！”）的和与]/)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(26)
    expect(lines.length).toBeGreaterThan(1)
  })

  it('any title is kept whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (title) => {
        expect(titleLines(title, 18).join('')).toBe(title)
      }),
    )
  })
})

describe('what can be printed', () => {
  it('is everything visible; controls, halves of pairs and marks of direction are not', () => {
    expect(printable('甲\u0000乙\u0007丙\ud800丁\u202e戊\ufeff己\tA\u00a0B')).toBe('甲乙丙丁戊己 A B')
    expect(printable('\r\n一\r\n二\u2028三\n')).toBe('一\n二\n三')
  })

  it('holds no character XML refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
      }),
    )
  })
})

// Letters of Chinese texts, their marks, digits, markup of everybody.
const letter = fc.constantFrom(
  ...'政协委员反映老旧小区电梯加装问题建议一二三（）“”，。、；：—…·%0129aZ#$*_`@<>&"\'\\{}[]~^|=/+- \n',
)
const words200 = fc.string({ unit: letter, maxLength: 120 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: words200 }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: words200,
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(words200, { maxLength: 4 }),
    start: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    hasHeader: fc.boolean(),
    rows: fc.array(fc.array(words200, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  }),
)
const editions = fc
  .array(
    fc.record({
      title: fc.string({ unit: letter, minLength: 1, maxLength: 60 }),
      section: fc.option(words200),
      note: fc.option(words200),
      byline: words200,
      blocks: fc.array(block, { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((entries) =>
    sampleEdition({ entries: entries.map((entry, index) => ({ ...entry, position: index + 1 })) }),
  )

/** What an edition says of its entries, in its order, line by line. */
const textsOf = ({ entries }: EditionContent): string[] =>
  entries.flatMap(({ title, blocks }) => [
    ...paragraphs(title)
      .slice(0, 1)
      .map((text) => text.split('\n')[0] ?? ''),
    ...blocks.flatMap((one) => {
      if (one.type === 'list') return one.items.flatMap(paragraphs)
      if (one.type === 'table') return one.rows.flat().flatMap(paragraphs)
      return paragraphs(one.text)
    }),
  ])

function expectInOrder(whole: string, texts: string[]): void {
  let from = 0
  for (const text of texts) {
    const found = whole.indexOf(text, from)
    if (found < 0) throw new Error(`missing after ${from}: ${text}`)
    from = found
  }
}

const unescapeXml = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|#39|amp);/g,
    (sign) =>
      ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&amp;': '&' })[sign] ?? '',
  )

describe('every text of an edition', () => {
  it('is in the model, the plain text and the HTML, in order', () => {
    fc.assert(
      fc.property(editions, (content) => {
        const paper = toDocument(content, words)
        const texts = textsOf(content)
        const after = (whole: string) => whole.slice(Math.max(0, whole.lastIndexOf('本期要目')))
        expectInOrder([...eachText(paper)].map(({ text }) => text).join(''), texts)
        expectInOrder(after(writeText(paper)), texts)
        expectInOrder(unescapeXml(writeHtml(paper).replace(/<[^>]+>/g, '')), texts)
      }),
      { numRuns: 60 },
    )
  })

  it('is in the Word file, in order, and is never markup there', async () => {
    await fc.assert(
      fc.asyncProperty(editions, async (content) => {
        const paper = toDocument(content, words)
        const xml = strFromU8(
          unzipSync(await writeDocx(paper, styles))['word/document.xml'] ?? new Uint8Array(),
        )
        const runs = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => unescapeXml(text ?? ''))
        expectInOrder(runs.join(''), textsOf(content))
      }),
      { numRuns: 15 },
    )
  })
})

describe('a Word file', () => {
  it('is the same file for the same document, and says nothing of when it was made', async () => {
    const paper = paperOf()
    const [one, other] = [await writeDocx(paper, styles), await writeDocx(paperOf(), styles)]
    expect(one.equals(other)).toBe(true)
    const parts = unzipSync(one)
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
    expect(core).toContain('<dc:creator>政协澄江市委员会办公室</dc:creator>')
    expect(core).toContain('2026-03-08T00:00:00Z')
    expect(core).not.toMatch(/lastModifiedBy|revision|Un-named/)
  })

  it('has Word’s own headings, and names the office fonts', async () => {
    const parts = unzipSync(await writeDocx(paperOf(), styles))
    const xml = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
    for (const [id, font] of [
      ['Heading1', '方正小标宋简体'],
      ['Heading2', '黑体'],
      ['Heading3', '楷体_GB2312'],
    ])
      expect(xml).toMatch(new RegExp(`w:styleId="${id}".{0,900}w:eastAsia="${font}"`, 's'))
  })
})
