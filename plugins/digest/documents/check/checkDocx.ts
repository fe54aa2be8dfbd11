import { measures } from '../docx/measures'
import { readZip } from '../docx/zip'
import { standardFonts } from '../fonts/standardFonts'
import type { PaperDocument } from '../model/types'
import type { Measurement } from './types'

/** Measures a Word file by what stands in it: page, margins, grid, rules, page numbers, names of fonts, properties. */
export function checkDocx(file: Buffer, paper: PaperDocument): Measurement[] {
  const parts = readZip(file)
  const read = (name: string): string => parts.get(name)?.toString('utf8') ?? ''
  const body = read('word/document.xml')
  const styles = read('word/styles.xml')
  return [
    ...pageOf(body),
    linesOf(body, styles),
    charactersOf(styles),
    redRule(body),
    ...(paper.foot ? [footRules(body)] : []),
    pageNumbers(read),
    fontsOf(body + styles),
    metadataOf(read('docProps/core.xml'), paper),
  ]
}

const attribute = (xml: string, element: string, name: string): number =>
  Number(new RegExp(`<w:${element} [^>]*w:${name}="(-?\\d+)"`).exec(xml)?.[1] ?? Number.NaN)

const measured = (
  code: Measurement['code'],
  expected: number | string,
  found: number | string,
): Measurement => ({
  code,
  ok: String(found) === String(expected),
  expected: String(expected),
  measured: String(found),
})

function pageOf(body: string): Measurement[] {
  const { page, margin } = measures
  const size = `${attribute(body, 'pgSz', 'w')} × ${attribute(body, 'pgSz', 'h')}`
  return [
    measured('paper', `${page.width} × ${page.height}`, size),
    measured('marginTop', margin.top, attribute(body, 'pgMar', 'top')),
    measured('marginLeft', margin.left, attribute(body, 'pgMar', 'left')),
    measured('marginRight', margin.right, attribute(body, 'pgMar', 'right')),
    measured('marginBottom', margin.bottom, attribute(body, 'pgMar', 'bottom')),
  ]
}

/** Lines of `Normal` that fit between the margins; without keeping widows together each page has them all. */
function linesOf(body: string, styles: string): Measurement {
  const height =
    attribute(body, 'pgSz', 'h') - attribute(body, 'pgMar', 'top') - attribute(body, 'pgMar', 'bottom')
  const normal = styleOf(styles, 'Normal')
  const isFull = normal.includes('<w:widowControl w:val="false"/>')
  const lines = Math.floor(height / attribute(normal, 'spacing', 'line'))
  return measured('linesPerPage', 22, isFull ? lines : lines - 1)
}

function charactersOf(styles: string): Measurement {
  const normal = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0] ?? ''
  const width = attribute(normal, 'sz', 'val') * 10 + attribute(normal, 'spacing', 'val')
  return measured('charactersPerLine', 28, Math.floor(measures.width / width))
}

const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0] ?? ''

const redRule = (body: string): Measurement =>
  measured(
    'redRule',
    `${measures.rule.red}/8 pt ${measures.red}`,
    (/<w:pBdr><w:bottom [^>]*\/>/.exec(body) ?? []).map(
      (rule) => `${number(rule, 'sz')}/8 pt ${word(rule, 'color')}`,
    )[0] ?? '',
  )

function footRules(body: string): Measurement {
  const table = body.slice(body.lastIndexOf('<w:tblpPr'))
  const rules = [...table.matchAll(/<w:(?:top|bottom) [^>]*w:val="single"[^>]*\/>/g)].map(([rule]) =>
    number(rule, 'sz'),
  )
  // The first two are the table's own, which its cells override.
  const own = rules.slice(2)
  const { thick, thin } = measures.rule
  const expected = [thick, ...own.slice(1, -1).map(() => thin), thick]
  return measured('footRules', expected.join(' '), own.join(' '))
}

const number = (xml: string, name: string): number =>
  Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1] ?? 0)
const word = (xml: string, name: string): string => new RegExp(`w:${name}="(\\w+)"`).exec(xml)?.[1] ?? ''

/** Odd pages right, even pages left. */
function pageNumbers(read: (name: string) => string): Measurement {
  const sides = [read('word/footer1.xml'), read('word/footer2.xml')].map((footer) =>
    footer.includes('PAGE') ? word(/<w:jc [^>]*\/>/.exec(footer)?.[0] ?? '', 'val') : '',
  )
  return measured('pageNumbers', 'right left', sides.join(' '))
}

/** Only fonts of the standard are named for Chinese characters. */
function fontsOf(xml: string): Measurement {
  const allowed = Object.values(standardFonts).map(([name]) => name)
  const named = new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, name]) => name ?? ''))
  named.delete('zh-CN')
  const others = [...named].filter((name) => !allowed.includes(name))
  return measured('fonts', '', others.join(' '))
}

function metadataOf(core: string, { meta }: PaperDocument): Measurement {
  const told = [...core.matchAll(/<(dc:\w+|dcterms:\w+|cp:\w+)[^>]*>[^<]*<\/\1>/g)].map(
    ([, name]) => name ?? '',
  )
  const isDated = core.includes(`${meta.date}T00:00:00Z`)
  return measured(
    'metadata',
    'dc:title dc:creator dcterms:created dcterms:modified',
    isDated ? told.join(' ') : '',
  )
}
