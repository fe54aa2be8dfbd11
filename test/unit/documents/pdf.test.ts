import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, EditionContent } from '../../../plugins/digest'
import { checkPdf } from '../../../plugins/digest/documents/check/checkPdf'
import { openPdf } from '../../../plugins/digest/documents/check/openPdf'
import { chooseFonts } from '../../../plugins/digest/documents/fonts/chooseFonts'
import type { FontSet } from '../../../plugins/digest/documents/fonts/types'
import { makePdf } from '../../../plugins/digest/documents/makePdf'
import type { DocumentTools } from '../../../plugins/digest/documents/makeDocument'
import { toDocument } from '../../../plugins/digest/documents/model/toDocument'
import { openTypesetter, type Typesetter } from '../../../plugins/digest/documents/pdf/typesetter'
import { DocumentRefused } from '../../../plugins/digest/documents/problems'
import { loadFonts } from '../../../src/server/documents/fonts/loadFonts'
import { loadOfficeFonts } from '../../../src/server/documents/fonts/loadOfficeFonts'
import { textsIn } from '../../../src/translations'
import { plainText, sampleEdition, sampleEntry } from '../../support/documents/sampleEdition'

const { words, styles } = textsIn('zh').paper
const paperOf = (change: Partial<EditionContent> = {}, proof = false) =>
  toDocument(sampleEdition(change), words, { proof })

/** Texts somebody may write to be taken for markup. */
const hostile = [
  '#let x = "注入" #x',
  '#read("/etc/passwd")',
  '*不加粗* _不斜体_ $x^2$ `代码` = 标题',
  '#set page(width: 1cm)',
  '<script>alert(1)</script> &lt; ]]> <!-- -->',
  '\\u{41} \\ // 注释 /* 也是 */',
  '{{number}} ${1} %s {0}',
  '@ref <label> ~ -- ---',
]

describe('the PDF', () => {
  let fonts: FontSet
  let typesetter: Typesetter
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'minqiao-pdf-'))
    fonts = await loadFonts({ cache: folder })
    typesetter = openTypesetter(fonts, folder)
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('measures what GB/T 9704-2012 asks for', async () => {
    const paper = paperOf()
    const measured = await checkPdf(typesetter.typeset(paper).pdf, paper)
    expect(measured.filter(({ ok }) => !ok)).toEqual([])
    const found = Object.fromEntries(measured.map((one) => [one.code, one.measured]))
    expect(found).toMatchObject({
      linesPerPage: '22',
      charactersPerLine: '28',
      marginTop: '37.00',
      marginLeft: '28.00',
      redRule: '156.00 0.50 4.00',
      footRules: '0.35 0.25 0.25 0.25 0.25 0.35 35.00',
    })
  })

  it('is the same bytes for the same document', () => {
    expect(typesetter.typeset(paperOf()).pdf.equals(typesetter.typeset(paperOf()).pdf)).toBe(true)
  })

  it('tells title and author and nothing else', async () => {
    const document = await openPdf(typesetter.typeset(paperOf()).pdf)
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({ Title: '社情民意信息摘编 2026年第12期', Author: '政协澄江市委员会办公室' })
    expect(JSON.stringify(info)).not.toMatch(/typst|Creator"|Producer"/i)
    expect(metadata?.getRaw()).not.toMatch(/typst/i)
    await document.loadingTask.destroy()
  })

  it.each([
    [
      'one line',
      sampleEdition({ entries: [{ ...sampleEntry(1), blocks: [{ type: 'paragraph', text: '短。' }] }] }),
    ],
    [
      'a table only',
      sampleEdition({ entries: [{ ...sampleEntry(1), blocks: [sampleEntry(1).blocks[6]!] }] }),
    ],
    ['no text at all', sampleEdition({ entries: [{ ...sampleEntry(1), blocks: [] }] })],
    ['a long masthead', sampleEdition({ masthead: '政协澄江市委员会社情民意信息专报' })],
    [
      'a second level without a first',
      sampleEdition({
        entries: [{ ...sampleEntry(1), blocks: [{ type: 'heading', level: 2, text: '（一）只有二级' }] }],
      }),
    ],
    ['public words', sampleEdition({ recipients: null, colophon: null, signatory: null, marking: null })],
    ...Array.from({ length: 12 }, (_, lines): [string, EditionContent] => [
      `a last page ever fuller: ${lines}`,
      sampleEdition({
        entries: [
          {
            ...sampleEntry(1),
            byline: lines % 2 ? '' : '供稿：张某某',
            blocks: Array.from({ length: 4 + lines }, () => ({
              type: 'paragraph' as const,
              text: plainText,
            })),
          },
        ],
      }),
    ]),
  ])('with %s measures well too', async (_, content) => {
    const paper = toDocument(content, words)
    const measured = await checkPdf(typesetter.typeset(paper).pdf, paper)
    expect(measured.filter(({ ok }) => !ok)).toEqual([])
  })

  it('of any small issue measures well too', async () => {
    const block = fc.constantFrom<Block>(
      { type: 'paragraph', text: '短。' },
      { type: 'paragraph', text: plainText },
      { type: 'heading', level: 1, text: '一、情况反映' },
      { type: 'heading', level: 2, text: '（一）加强统筹' },
      { type: 'list', ordered: false, items: ['明确责任单位', '建立台账'] },
      {
        type: 'table',
        hasHeader: true,
        rows: [
          ['区县', '小区数'],
          ['澄江区', '812'],
        ],
      },
    )
    const entry = fc.record({
      title: fc.constantFrom('关于规范电动自行车充电的建议', sampleEntry(1).title),
      section: fc.constantFrom(null, '城市管理'),
      note: fc.constantFrom(null, '本篇综合了三位委员的意见。'),
      byline: fc.constantFrom('', '供稿：张某某'),
      // An entry without a text is never signed.
      blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
    })
    const issue = fc.record({
      kind: fc.constantFrom('digest', 'special'),
      editorsNote: fc.constantFrom(null, plainText),
      signatory: fc.constantFrom(null, '王某某'),
      recipients: fc.constantFrom(null, { reportTo: '省政协办公厅', sendTo: null, distributeTo: null }),
      entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(issue, async ({ entries, ...head }) => {
        const paper = toDocument(
          sampleEdition({ ...head, entries: entries.map((one, index) => ({ ...one, position: index + 1 })) }),
          words,
        )
        const measured = await checkPdf(typesetter.typeset(paper).pdf, paper)
        expect(measured.filter(({ ok }) => !ok)).toEqual([])
      }),
      { numRuns: Number(process.env.SMALL_ISSUES ?? 40) },
    )
  }, 60_000)

  it('of a proof measures well too', async () => {
    const paper = paperOf({}, true)
    const measured = await checkPdf(typesetter.typeset(paper).pdf, paper)
    expect(measured.filter(({ ok }) => !ok)).toEqual([])
  })

  it('holds every text in order, hostile ones as they were written', async () => {
    const content = sampleEdition({
      entries: [
        {
          ...sampleEntry(1),
          title: '关于 #set text(red) *的* 建议',
          blocks: [
            ...hostile.map((text) => ({ type: 'paragraph' as const, text })),
            { type: 'list', ordered: false, items: hostile },
            { type: 'table', hasHeader: false, rows: hostile.map((text) => [text, '甲']) },
            ...sampleEntry(2).blocks,
          ],
        },
      ],
    })
    const text = await textOf(typesetter.typeset(toDocument(content, words)).pdf)
    let from = 0
    for (const one of [...hostile, ...hostile, ...hostile, plainText]) {
      const found = text.indexOf(one.replace(/\s/g, ''), from)
      expect(found, one).toBeGreaterThanOrEqual(0)
      from = found
    }
  })

  it('with characters no font has is refused, and each is named with its entry', async () => {
    const paper = paperOf({ entries: [{ ...sampleEntry(1), byline: '𠮷某🎉', note: '𰻝面' }] })
    const refused: unknown = await makePdf(paper, toolsOf(fonts), () => undefined).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(DocumentRefused)
    const { problems } = refused as DocumentRefused
    expect(
      problems.map((one) => ('character' in one ? `${one.entry} ${one.face} ${one.point}` : one.code)),
    ).toEqual(['1 kai U+30EDD', '1 kai U+20BB7', '1 kai U+1F389'])
  })

  it('in a font the typesetter does not know is refused, and the font is named', async () => {
    const broken = {
      ...fonts,
      faces: { ...fonts.faces, kai: { ...fonts.faces.kai, families: ['没有这种字体'] } },
    }
    await expect(makePdf(paperOf(), toolsOf(broken), () => undefined)).rejects.toMatchObject({
      problems: [{ code: 'fontUnknown', font: '没有这种字体' }],
    })
  })

  it('in other fonts than the standard’s says so, or is refused where an office is strict', async () => {
    const { notes } = await makePdf(paperOf(), toolsOf(fonts), () => undefined)
    expect(notes).toEqual([{ code: 'fontsSubstituted', faces: ['fang', 'kai', 'hei', 'xbs', 'song'] }])
    await expect(
      makePdf(paperOf(), { ...toolsOf(fonts), strict: true }, () => undefined),
    ).rejects.toMatchObject({ problems: [{ code: 'fontsRefused' }] })
  })

  it('is set in the office’s own fonts where it has them; others supplement rare characters', () => {
    const font = (families: string[]) => ({ bytes: Buffer.from(families.join()), families, coverage: [] })
    const ours = font(['Ours'])
    const chosen = chooseFonts([font(['FangSong_GB2312', '仿宋_GB2312']), font(['Rare Han'])], {
      fang: { font: ours, weight: 400 },
      kai: { font: ours, weight: 400 },
      hei: { font: ours, weight: 500 },
      xbs: { font: ours, weight: 700 },
      song: { font: ours, weight: 400 },
    })
    expect(chosen.faces.fang).toMatchObject({
      families: ['FangSong_GB2312', '仿宋_GB2312'],
      isSubstitute: false,
    })
    expect(chosen.faces.kai).toMatchObject({ families: ['Ours'], isSubstitute: true })
    expect(chosen.supplements).toMatchObject([{ families: ['Rare Han'] }])
  })

  it('names a file in FONTS_DIR that is no font', async () => {
    await writeFile(path.join(folder, 'broken.ttf'), 'no font')
    await expect(loadOfficeFonts(folder)).rejects.toThrow('broken.ttf')
    await rm(path.join(folder, 'broken.ttf'))
  })

  const toolsOf = (set: FontSet): DocumentTools => ({
    fonts: async () => set,
    typesetter: (wanted) => (wanted === fonts ? typesetter : openTypesetter(wanted, folder)),
    words,
    styleNames: styles,
    strict: false,
  })
})

/** Everything that can be read in a PDF, without blanks: a justified line has as many as it needs. */
async function textOf(pdf: Buffer): Promise<string> {
  const document = await openPdf(pdf)
  let text = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    const piece = items.map((item) => ('str' in item ? item.str : '')).join('')
    text += piece.replace(/— \d+ —/g, '')
  }
  await document.loadingTask.destroy()
  return text.replace(/\s/g, '')
}
