import type { XmlElement } from './types'

/** The child elements of an element, in order. */
export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string')

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

/** The first element reached by going down the given names. */
export const childAt = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((parent, name) => childOf(parent, name), element)

/** The attribute `w:val` of the child of a name: how WordprocessingML writes most settings. */
export const valueOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  childAt(element, ...names)?.attributes.get('w:val')

/** Whether a switch (`<w:b/>`) is set. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name)
  return child !== undefined && !['0', 'false', 'off', 'none'].includes(child.attributes.get('w:val') ?? '1')
}
