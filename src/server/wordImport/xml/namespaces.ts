/** The usual prefix of every namespace that carries text or what we must know of it; Transitional, then Strict. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** Prefixes in force, from the file's own to the usual ones; '' stands for none. */
export type Scope = Map<string, string>

export const outermost: Scope = new Map([['xml', 'xml']])

/** The scope inside an element that declares namespaces. */
export function within(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let inner: Scope | null = null
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    inner ??= new Map(scope)
    inner.set(name.slice(6), Object.hasOwn(prefixes, uri) ? (prefixes[uri] ?? 'x') : 'x')
  }
  return inner ?? scope
}

/** A name under its usual prefix. An attribute without a prefix has no namespace, an element the outer one. */
export function usualName(name: string, scope: Scope, isAttribute = false): string {
  const colon = name.indexOf(':')
  if (colon === -1 && isAttribute) return name
  const prefix = scope.get(colon === -1 ? '' : name.slice(0, colon))
  const local = name.slice(colon + 1)
  return prefix === undefined || prefix === '' ? local : `${prefix}:${local}`
}
