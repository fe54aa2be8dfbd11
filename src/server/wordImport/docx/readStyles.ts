import { childOf, elementsOf, valueOf } from '../xml/find'
import type { XmlElement } from '../xml/types'

export type Style = { id: string; name: string; element: XmlElement; basedOn?: string; isDefault: boolean }

export type Styles = {
  /** A style and those it is based on, nearest first; without an id the default paragraph style. */
  chain: (id: string | undefined) => Style[]
  /** Number definition of a list style. */
  numberOf: (id: string) => string | undefined
}

/** Reads styles.xml. A style that is based on itself, over any detour, ends there. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(
    elementsOf(root)
      .filter(({ name }) => name === 'w:style')
      .map(toStyle)
      .map((style) => [style.id, style]),
  )
  const standard = [...styles.values()].find(
    ({ isDefault, element }) => isDefault && element.attributes.get('w:type') === 'paragraph',
  )
  return {
    chain: (id) => chainOf(styles, id ?? standard?.id),
    numberOf: (id) => valueOf(styles.get(id)?.element, 'w:pPr', 'w:numPr', 'w:numId'),
  }
}

const toStyle = (element: XmlElement): Style => ({
  id: element.attributes.get('w:styleId') ?? '',
  name: childOf(element, 'w:name')?.attributes.get('w:val') ?? '',
  element,
  basedOn: valueOf(element, 'w:basedOn'),
  isDefault: ['1', 'true', 'on'].includes(element.attributes.get('w:default') ?? ''),
})

function chainOf(styles: ReadonlyMap<string, Style>, first: string | undefined): Style[] {
  const chain = new Map<string, Style>()
  for (let id = first; id !== undefined && !chain.has(id); id = chain.get(id)?.basedOn) {
    const style = styles.get(id)
    if (!style) break
    chain.set(id, style)
  }
  return [...chain.values()]
}
