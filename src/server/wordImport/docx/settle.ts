import { childOf, elementsOf } from '../xml/find'
import type { XmlElement, XmlNode } from '../xml/types'

/**
 * The document as it reads with every tracked change accepted, and with one of the two ways that Word
 * writes newer things in: the first that has text. Goes through the tree once, from the inside, so that
 * nesting cannot multiply the work.
 */
export function settle(element: XmlElement): XmlElement {
  element.children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (isDeleted(child)) return []
    const settled = settle(child)
    return settled.name === 'mc:AlternateContent' ? chosen(settled) : [settled]
  })
  return element
}

/** In the properties of a paragraph, `w:del` says that its end was deleted; that one is read later. */
const isDeleted = (element: XmlElement): boolean =>
  (element.name === 'w:del' && element.children.length > 0) ||
  element.name === 'w:moveFrom' ||
  element.name === 'w:delText' ||
  (element.name === 'w:tr' && childOf(childOf(element, 'w:trPr'), 'w:del') !== undefined)

function chosen(element: XmlElement): XmlNode[] {
  const ways = elementsOf(element).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  return (ways.find(hasText) ?? ways[0])?.children ?? []
}

const hasText = (element: XmlElement): boolean =>
  /^[wm]:t$/.test(element.name)
    ? element.children.some((child) => typeof child === 'string' && child.trim() !== '')
    : elementsOf(element).some(hasText)
