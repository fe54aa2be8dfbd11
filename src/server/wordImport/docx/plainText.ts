import { elementsOf } from '../xml/find'
import type { XmlElement } from '../xml/types'

const leftOut = ['w:instrText', 'w:delInstrText', 'w:rt', 'w:pPr', 'w:rPr', 'w:txbxContent']

/** The text of one paragraph or run: without instructions of fields, and boxes of their own. */
export function plainText(element: XmlElement): string {
  if (leftOut.includes(element.name)) return ''
  if (element.name === 'w:t' || element.name === 'm:t')
    return element.children.filter((child) => typeof child === 'string').join('')
  return elementsOf(element).map(plainText).join('')
}
