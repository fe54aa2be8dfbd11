import { childOf, elementsOf, isOn, valueOf } from '../xml/find'
import type { XmlElement } from '../xml/types'
import type { Styles } from './readStyles'

/** How one level of a list counts: its format, its text (`%1、`), and what it starts from. */
export type Level = { format: string; text: string; start: number; isDecimal: boolean; style?: string }

/** A list as a paragraph names it. Lists of one `family` go on counting together. */
export type List = {
  family: string
  levels: ReadonlyMap<number, Level>
  restarts: ReadonlyMap<number, number>
}

export type Numbering = {
  list: (id: string) => List | undefined
  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle: (list: List, style: string) => number | undefined
}

/** Reads numbering.xml: which numbers Word puts before paragraphs without their standing in the text. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const families = byAttribute(root, 'w:abstractNum', 'w:abstractNumId')
  const lists = byAttribute(root, 'w:num', 'w:numId')
  const read = (id: string, seen: readonly string[]): List | undefined => {
    const list = lists.get(id)
    const family = valueOf(list, 'w:abstractNumId')
    const definition = family === undefined ? undefined : families.get(family)
    if (!list || family === undefined || !definition || seen.includes(id)) return undefined
    const link = valueOf(definition, 'w:numStyleLink')
    const linked = link === undefined ? undefined : styles.numberOf(link)
    if (linked !== undefined) return read(linked, [...seen, id])
    return { family, ...withOverrides(list, levelsOf(definition)) }
  }
  const known = new Map([...lists.keys()].map((id) => [id, read(id, [])]))
  return {
    list: (id) => known.get(id),
    levelOfStyle: ({ levels }, style) => [...levels].find(([, level]) => level.style === style)?.[0],
  }
}

function byAttribute(root: XmlElement | undefined, name: string, key: string): Map<string, XmlElement> {
  const found = elementsOf(root).filter((element) => element.name === name)
  return new Map(found.map((element) => [element.attributes.get(key) ?? '', element]))
}

const levelsOf = (element: XmlElement): Map<number, Level> =>
  new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [numberOf(level.attributes.get('w:ilvl'), 0), toLevel(level)]),
  )

const toLevel = (element: XmlElement): Level => ({
  format: formatOf(element),
  text: valueOf(element, 'w:lvlText') ?? '',
  start: numberOf(valueOf(element, 'w:start'), 1),
  isDecimal: isOn(element, 'w:isLgl'),
  style: valueOf(element, 'w:pStyle'),
})

/** Newer formats are wrapped: what older readers take stands in the fallback. */
function formatOf(element: XmlElement): string {
  const plain = valueOf(element, 'w:numFmt')
  if (plain !== undefined) return plain
  const wrapped = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice')
  return valueOf(wrapped, 'w:numFmt') ?? 'decimal'
}

function withOverrides(list: XmlElement, levels: Map<number, Level>): Pick<List, 'levels' | 'restarts'> {
  const restarts = new Map<number, number>()
  for (const override of elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')) {
    const level = numberOf(override.attributes.get('w:ilvl'), 0)
    const own = childOf(override, 'w:lvl')
    if (own) levels.set(level, toLevel(own))
    const start = valueOf(override, 'w:startOverride')
    if (start !== undefined) restarts.set(level, numberOf(start, 1))
  }
  return { levels, restarts }
}

const numberOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
