import { childOf, valueOf } from '../xml/find'
import type { XmlElement } from '../xml/types'
import { formatNumber } from './formatNumber'
import type { Level, List, Numbering } from './readNumbering'
import type { Styles } from './readStyles'

/** Takes the numbered paragraphs of a document in order and says what Word prints before each; '' before the others. */
export type Counter = (paragraph: XmlElement) => string

/** Counts as ECMA-376 part 1, 17.9 says: lists of one family together, a higher level restarts the deeper ones. */
export function createCounter(numbering: Numbering, styles: Styles): Counter {
  const counts = new Map<string, Map<number, number>>()
  const restarted = new Set<string>()
  return (paragraph) => {
    const place = placeOf(paragraph, numbering, styles)
    if (!place) return ''
    const { id, list, level } = place
    const definition = list.levels.get(level)
    if (!definition) return ''
    const counted = countsOf(counts, list.family)
    const override = list.restarts.get(level)
    const isRestart = override !== undefined && !restarted.has(`${id} ${level}`)
    restarted.add(`${id} ${level}`)
    const last = counted.get(level)
    counted.set(level, isRestart ? override : last === undefined ? definition.start : last + 1)
    for (const deeper of [...counted.keys()].filter((other) => other > level)) counted.delete(deeper)
    return print(list, level, definition, counted)
  }
}

const countsOf = (counts: Map<string, Map<number, number>>, family: string): Map<number, number> => {
  const counted = counts.get(family) ?? new Map<number, number>()
  counts.set(family, counted)
  return counted
}

type Place = { id: string; list: List; level: number }

/** A paragraph is numbered by itself, or by its style; list 0 takes a number away again. */
function placeOf(paragraph: XmlElement, numbering: Numbering, styles: Styles): Place | null {
  const properties = childOf(paragraph, 'w:pPr')
  const chain = styles.chain(valueOf(properties, 'w:pStyle'))
  const own = childOf(properties, 'w:numPr')
  const settings = chain.map(({ element }) => childOf(childOf(element, 'w:pPr'), 'w:numPr'))
  const id = first([own, ...settings], 'w:numId')
  const list = id === undefined ? undefined : numbering.list(id)
  if (id === undefined || !list) return null
  const linked = chain
    .map((style) => numbering.levelOfStyle(list, style.id))
    .find((level) => level !== undefined)
  const level = valueOf(own, 'w:ilvl') ?? linked ?? first(settings, 'w:ilvl') ?? 0
  return { id, list, level: Number(level) }
}

/** The nearest setting: the paragraph's own, its style's, that of the style below. */
const first = (settings: readonly (XmlElement | undefined)[], name: string): string | undefined =>
  settings.map((setting) => valueOf(setting, name)).find((value) => value !== undefined)

function print(list: List, level: number, definition: Level, counted: Map<number, number>): string {
  if (definition.format === 'bullet') return '- '
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const other = list.levels.get(index)
    const count = counted.get(index) ?? other?.start ?? 1
    return formatNumber(count, definition.isDecimal ? 'decimal' : (other?.format ?? 'decimal'))
  })
  return /[\w.)]$/.test(text) ? `${text} ` : text
}
