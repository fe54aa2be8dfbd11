import { elementsOf } from '../xml/find'
import type { XmlElement, XmlNode } from '../xml/types'

/**
 * Word writes newer things twice, for newer and for older readers. One of the two stays: the first with
 * text. Goes through the tree once, from the inside, so that nesting cannot multiply the work.
 */
export function resolveAlternatives(element: XmlElement): XmlElement {
  element.children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const resolved = resolveAlternatives(child)
    return resolved.name === 'mc:AlternateContent' ? chosen(resolved) : [resolved]
  })
  return element
}

function chosen(element: XmlElement): XmlNode[] {
  const ways = elementsOf(element).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  return (ways.find(hasText) ?? ways[0])?.children ?? []
}

const hasText = (element: XmlElement): boolean =>
  /^[wm]:t$/.test(element.name)
    ? element.children.some((child) => typeof child === 'string' && child.trim() !== '')
    : elementsOf(element).some(hasText)
