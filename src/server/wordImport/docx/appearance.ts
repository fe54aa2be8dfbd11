import { childOf, elementsOf, isOn, valueOf } from '../xml/find'
import type { XmlElement } from '../xml/types'
import { plainText } from './plainText'
import type { Style, Styles } from './readStyles'

export type Appearance = { level: number | null; align: 'centre' | 'right' | null }

/** What a paragraph looks like: heading by outline level, by style name, or by the letters of official papers. */
export function appearanceOf(paragraph: XmlElement, styles: Styles): Appearance {
  const properties = childOf(paragraph, 'w:pPr')
  const chain = styles.chain(valueOf(properties, 'w:pStyle'))
  return {
    level: outlineLevel(properties, chain) ?? levelByLetters(paragraph, chain),
    align: alignment(properties, chain),
  }
}

function outlineLevel(properties: XmlElement | undefined, chain: readonly Style[]): number | null {
  for (const { name } of chain) {
    if (/^(?:title|标题|文章标题|公文标题)$/i.test(name)) return 0
    const heading = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1]
    if (heading) return Number(heading)
  }
  const level = first(properties, chain, (element) => valueOf(element, 'w:outlineLvl'))
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : null
}

function alignment(properties: XmlElement | undefined, chain: readonly Style[]): Appearance['align'] {
  const justified = first(properties, chain, (element) => valueOf(element, 'w:jc'))
  if (justified === 'center') return 'centre'
  return justified === 'right' || justified === 'end' ? 'right' : null
}

/** The paragraph's own setting, else that of its style, else of the style below. */
const first = (
  properties: XmlElement | undefined,
  chain: readonly Style[],
  read: (properties: XmlElement | undefined) => string | undefined,
): string | undefined =>
  [properties, ...chain.map(({ element }) => childOf(element, 'w:pPr'))]
    .map(read)
    .find((value) => value !== undefined)

/** Headings without a style: a short line wholly in 黑体 or bold is a first level, in 楷体 a second (GB/T 9704-2012, 7.3.3). */
function levelByLetters(paragraph: XmlElement, chain: readonly Style[]): number | null {
  const text = plainText(paragraph).trim()
  if (text === '' || text.length > 40 || /[。；;：:，,！!？?]$/.test(text)) return null
  const runs = elementsOf(paragraph).filter(
    (element) => element.name === 'w:r' && plainText(element).trim() !== '',
  )
  const letters = runs.map((run) => lettersOf(run, chain))
  if (letters.length === 0) return null
  if (letters.every(({ font, isBold }) => isBold || /黑体|SimHei|Heiti/i.test(font))) return 1
  return letters.every(({ font }) => /楷|KaiTi/i.test(font)) ? 2 : null
}

function lettersOf(run: XmlElement, chain: readonly Style[]): { font: string; isBold: boolean } {
  const all = [run, ...chain.map(({ element }) => element)].map((element) => childOf(element, 'w:rPr'))
  const font = all.map((own) => childOf(own, 'w:rFonts')?.attributes.get('w:eastAsia')).find(Boolean) ?? ''
  const bold = all.find((own) => childOf(own, 'w:b') !== undefined)
  return { font, isBold: isOn(bold, 'w:b') }
}
