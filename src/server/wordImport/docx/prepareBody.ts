import type { Origin } from '../../../domain/wordImport'
import { childOf, elementsOf } from '../xml/find'
import type { XmlElement, XmlNode } from '../xml/types'
import { appearanceOf } from './appearance'
import type { Counter } from './createCounter'
import { plainText } from './plainText'
import type { Styles } from './readStyles'
import { styleFor } from './styleNames'

type Context = {
  styles: Styles
  count: Counter
  origin: Origin
  /** Boxes found on the way; they are set behind the block they hang on. */
  boxes: XmlElement[]
}

/**
 * Rewrites the blocks of a part for the reader that comes next, which knows neither automatic numbers nor
 * text boxes: numbers are spelled out, boxes become paragraphs of their own, and the style of each
 * paragraph says all that we must know of it. Letters, pictures and links are dropped, their text stays.
 */
export function prepareBody(
  blocks: readonly XmlElement[],
  { styles, count, origin }: { styles: Styles; count: Counter; origin: Origin },
): XmlElement[] {
  return blocks.flatMap((block) => {
    const boxes: XmlElement[] = []
    const prepared = prepare(block, { styles, count, origin, boxes })
    const inside = boxes.flatMap((box) => prepareBody(elementsOf(box), { styles, count, origin: 'aside' }))
    return [...elementsIn(prepared), ...inside]
  })
}

const elementsIn = (nodes: XmlNode[]): XmlElement[] => nodes.filter((node) => typeof node !== 'string')

function prepare(element: XmlElement, context: Context): XmlNode[] {
  if (dropped.has(element.name)) return []
  if (element.name === 'w:p') return [paragraph(element, context)]
  if (element.name === 'w:txbxContent') {
    context.boxes.push(element)
    return []
  }
  if (element.name === 'v:textpath') {
    context.boxes.push(watermark(element))
    return []
  }
  if (element.name === 'm:t') return [make('w:r', [make('w:t', textsOf(element))])]
  if (element.name === 'w:t') return [make('w:t', textsOf(element), preserved)]
  if (Object.hasOwn(renamed, element.name)) return [make(renamed[element.name] ?? '', [])]
  if (kept.has(element.name)) return [make(element.name, inner(element, context), element.attributes)]
  return inner(element, context)
}

/** Words drawn across the page are an attribute of a shape. */
const watermark = (element: XmlElement): XmlElement =>
  make('w:txbxContent', [make('w:p', [make('w:r', [make('w:t', [element.attributes.get('string') ?? ''])])])])

function paragraph(element: XmlElement, context: Context): XmlElement {
  const isMerged = isDeletedMark(element)
  // Word does not count a paragraph whose end was deleted; and an empty one shows a number to nobody.
  const counted = isMerged ? '' : context.count(element)
  const number = plainText(element).trim() === '' ? '' : counted
  const style = make(
    'w:pStyle',
    [],
    new Map([['w:val', styleFor({ ...appearanceOf(element, context.styles), origin: context.origin })]]),
  )
  const mark = isMerged ? [make('w:rPr', [make('w:del', [])])] : []
  const spelled = number === '' ? [] : [make('w:r', [make('w:t', [number], preserved)])]
  return make('w:p', [make('w:pPr', [style, ...mark]), ...spelled, ...inner(element, context)])
}

const isDeletedMark = (element: XmlElement): boolean =>
  childOf(childOf(childOf(element, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined

const inner = (element: XmlElement, context: Context): XmlNode[] =>
  elementsOf(element).flatMap((child) => prepare(child, context))

const textsOf = (element: XmlElement): string[] =>
  element.children.filter((child) => typeof child === 'string')

const make = (
  name: string,
  children: XmlNode[],
  attributes: ReadonlyMap<string, string> = new Map(),
): XmlElement => ({ name, attributes: new Map(attributes), children })

const preserved = new Map([['xml:space', 'preserve']])

/** Line, page and column all end a line; a number of pages is nobody's text. */
const renamed: Record<string, string> = {
  'w:br': 'w:br',
  'w:cr': 'w:br',
  'w:tab': 'w:tab',
  'w:ptab': 'w:tab',
  'w:noBreakHyphen': 'w:noBreakHyphen',
}

const kept = new Set([
  'w:r',
  'w:sym',
  'w:tbl',
  'w:tr',
  'w:trPr',
  'w:tblHeader',
  'w:tc',
  'w:tcPr',
  'w:gridSpan',
  'w:vMerge',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:fldChar',
  'w:instrText',
])

const dropped = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:delInstrText',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:tcW',
])
