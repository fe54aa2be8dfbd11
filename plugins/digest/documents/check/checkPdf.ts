import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PaperDocument } from '../model/types'
import { gridOf } from './gridOf'
import { millimetres, within } from './lengths'
import { openPdf } from './openPdf'
import { readPage, type PageMeasures } from './readPage'
import type { Measurement } from './types'

/** Of a long document so many pages are measured, evenly spread, the first and the last always. */
const PAGES = 8

/**
 * Measures a finished PDF against GB/T 9704-2012: what came out, not what was asked for. Lengths in
 * millimetres; the standard allows 1 mm at the margins.
 */
export async function checkPdf(pdf: Buffer, paper: PaperDocument): Promise<Measurement[]> {
  const document = await openPdf(pdf)
  try {
    const pages: PageMeasures[] = []
    for (const number of spread(document.numPages)) {
      const page = await document.getPage(number)
      // Rules stand on the first page and the last; reading what is drawn costs more than reading the text.
      pages.push(await readPage(page, number === 1 || number === document.numPages))
      page.cleanup()
    }
    return [
      ...gridOf(pages),
      redRule(pages[0]),
      ...(paper.foot ? [footRules(pages.at(-1))] : []),
      pageNumbers(pages),
      fontsOf(pages),
      await metadataOf(document, paper),
      await tagsOf(document),
    ]
  } finally {
    await document.loadingTask.destroy()
  }
}

const spread = (count: number): number[] =>
  count <= PAGES
    ? Array.from({ length: count }, (_, index) => index + 1)
    : Array.from({ length: PAGES }, (_, index) => 1 + Math.round((index * (count - 1)) / (PAGES - 1)))

const redRule = (page: PageMeasures | undefined): Measurement => {
  const rule = page?.lines.find(({ colour }) => colour === '#e60012')
  const above = Math.max(
    0,
    ...(page?.pieces ?? []).filter(({ y }) => y < (rule?.y ?? 0)).map(({ y, size }) => y + 0.12 * size),
  )
  const found = rule ? [rule.length, rule.width, rule.y - above].map(millimetres) : [0, 0, 0]
  return within('redRule', [156, 0.5, 4], found, 0.2)
}

/** From above: outer, inner …, outer; the last one on the lower edge of the type area. */
function footRules(page: PageMeasures | undefined): Measurement {
  const rules = (page?.lines ?? [])
    .filter(
      ({ length, width, colour }) =>
        colour === '#000000' && Math.abs(millimetres(length) - 156) < 0.5 && Math.abs(width - 0.5) > 0.01,
    )
    .sort((a, b) => a.y - b.y)
  const last = rules.at(-1)
  const below = last && page ? millimetres(page.height - last.y) : 0
  return within(
    'footRules',
    [...rules.map((_, index) => (index === 0 || index === rules.length - 1 ? 0.35 : 0.25)), 35],
    [...rules.map(({ width }) => millimetres(width)), below],
    0.03,
    rules.length >= 2 && Math.abs(below - 35) < 1,
  )
}

/** — n —: odd right, even left; below the type area. */
function pageNumbers(pages: PageMeasures[]): Measurement {
  const wrong = pages.filter((page) => {
    const low = page.pieces.filter(({ y }) => y > page.height - (30 / 25.4) * 72)
    const text = low
      .map((piece) => piece.text)
      .join('')
      .replace(/\s/g, '')
    const isRight = Math.min(...low.map(({ x }) => x)) > page.width / 2
    return text !== `—${page.number}—` || isRight !== (page.number % 2 === 1)
  })
  return {
    code: 'pageNumbers',
    ok: wrong.length === 0,
    expected: '',
    measured: wrong.map(({ number }) => number).join(' '),
  }
}

function fontsOf(pages: PageMeasures[]): Measurement {
  const missing = pages.flatMap(({ fonts }) =>
    fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => name),
  )
  return { code: 'fonts', ok: missing.length === 0, expected: '', measured: [...new Set(missing)].join(' ') }
}

/** Title and author as on the page, its day, and nothing about who or what made the file. */
async function metadataOf(document: PDFDocumentProxy, { meta }: PaperDocument): Promise<Measurement> {
  const { info } = await document.getMetadata()
  const told = Object.entries(info as Record<string, unknown>)
  const expected: Record<string, string> = {
    Title: meta.title,
    Author: meta.author,
    CreationDate: `D:${meta.date.replaceAll('-', '')}000000Z`,
    ModDate: `D:${meta.date.replaceAll('-', '')}000000Z`,
  }
  const wrong = [
    ...Object.keys(expected).filter((key) => told.find(([name]) => name === key)?.[1] !== expected[key]),
    ...told
      .map(([name]) => name)
      .filter((name) => ['Creator', 'Producer', 'Subject', 'Keywords', 'Custom'].includes(name)),
  ]
  return { code: 'metadata', ok: wrong.length === 0, expected: '', measured: wrong.join(' ') }
}

/** Tagged, in Chinese: what PDF/UA-1 rests on. */
async function tagsOf(document: PDFDocumentProxy): Promise<Measurement> {
  const mark = await document.getMarkInfo()
  const { info } = await document.getMetadata()
  const tree = await (await document.getPage(1)).getStructTree()
  const language = 'Language' in info ? String(info.Language) : ''
  const isTagged = mark?.Marked === true && tree !== null && (tree.children.length ?? 0) > 0
  return {
    code: 'tags',
    ok: isTagged && language === 'zh-CN',
    expected: 'zh-CN',
    measured: isTagged ? language : '',
  }
}
