import type { XmlElement, XmlNode } from './types'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element as XML, with the usual prefixes; the outermost declares its namespaces in its attributes. */
export function writeXml(element: XmlElement): string {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escape(value)}"`).join('')
  return `<${element.name}${attributes}>${element.children.map(writeNode).join('')}</${element.name}>`
}

const writeNode = (node: XmlNode): string => (typeof node === 'string' ? escape(node) : writeXml(node))

/** Characters that XML has no way to write become blanks; the rest is escaped. */
const escape = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
