import { limits } from '../limits'
import { UnreadableWord } from '../UnreadableWord'
import { decodeText } from './decodeText'
import { outermost, usualName, within, type Scope } from './namespaces'
import type { XmlElement } from './types'
import { unescape } from './unescape'

type Open = { element: XmlElement; tag: string; scope: Scope }

/**
 * Reads one part of a document. Strict where leniency would hide an attack: no DOCTYPE (so no entity of
 * its own can grow), tags that match, limits on depth and number of elements. One pass, linear in time.
 *
 * @throws UnreadableWord
 */
export function readXml(bytes: Buffer): XmlElement {
  const xml = decodeText(bytes)
  const root: XmlElement = { name: '#root', attributes: new Map(), children: [] }
  const open: Open[] = [{ element: root, tag: '', scope: outermost }]
  let elements = 0
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    addText(open, xml.slice(at, start === -1 ? xml.length : start))
    if (start === -1) break
    const markup = markupAt(xml, start)
    at = markup.end
    if (markup.kind === 'data') addText(open, markup.text, true)
    if (markup.kind === 'close') closeTag(open, markup.text)
    if (markup.kind !== 'open') continue
    elements += 1
    if (elements > limits.elements || open.length > limits.depth) throw new UnreadableWord('wordTooComplex')
    openTag(open, markup.text)
  }
  const [document] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || !document) throw new UnreadableWord('wordDamaged')
  return document
}

type Markup = { kind: 'skip' | 'data' | 'open' | 'close'; text: string; end: number }

function markupAt(xml: string, start: number): Markup {
  const upTo = (closing: string, from: number): number => {
    const end = xml.indexOf(closing, from)
    if (end === -1) throw new UnreadableWord('wordDamaged')
    return end
  }
  if (xml.startsWith('<!--', start)) return { kind: 'skip', text: '', end: upTo('-->', start + 4) + 3 }
  if (xml.startsWith('<?', start)) return { kind: 'skip', text: '', end: upTo('?>', start + 2) + 2 }
  if (xml.startsWith('<![CDATA[', start)) {
    const end = upTo(']]>', start + 9)
    return { kind: 'data', text: xml.slice(start + 9, end), end: end + 3 }
  }
  if (xml.startsWith('<!', start)) throw new UnreadableWord('wordUnsafe')
  if (xml.startsWith('</', start)) {
    const end = upTo('>', start + 2)
    return { kind: 'close', text: xml.slice(start + 2, end).trim(), end: end + 1 }
  }
  const end = endOfTag(xml, start + 1)
  return { kind: 'open', text: xml.slice(start + 1, end), end: end + 1 }
}

/** A `>` may stand inside a quoted value. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  throw new UnreadableWord('wordDamaged')
}

function openTag(open: Open[], text: string): void {
  const isEmpty = text.endsWith('/')
  const body = isEmpty ? text.slice(0, -1) : text
  const tag = /^[^\s"'<>=]+/.exec(body)?.[0]
  const parent = open.at(-1)
  if (!tag || !parent) throw new UnreadableWord('wordDamaged')
  const declared = attributesOf(body.slice(tag.length))
  const scope = within(parent.scope, declared)
  const attributes = new Map([...declared].map(([name, value]) => [usualName(name, scope, true), value]))
  const element: XmlElement = { name: usualName(tag, scope), attributes, children: [] }
  parent.element.children.push(element)
  if (!isEmpty) open.push({ element, tag, scope })
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', quoted = ''] of text.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g))
    attributes.set(name, unescape(quoted.slice(1, -1)))
  return attributes
}

function closeTag(open: Open[], tag: string): void {
  const last = open.pop()
  if (!last || open.length === 0 || last.tag !== tag) throw new UnreadableWord('wordDamaged')
}

function addText(open: Open[], text: string, isLiteral = false): void {
  if (text === '') return
  open.at(-1)?.element.children.push(isLiteral ? text : unescape(text))
}
