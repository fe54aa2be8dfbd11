import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** Every element of an HTML text as a browser would build it, as `name` and `name@attribute`. */
export function markupOf(html: string): Set<string> {
  const found = new Set<string>()
  for (const node of walk(parse(html))) {
    if (!('tagName' in node)) continue
    found.add(node.tagName)
    for (const { name } of node.attrs) found.add(`${node.tagName}@${name}`)
  }
  return found
}

/** Where the links of an HTML text lead. */
export const linksOf = (html: string): string[] =>
  [...walk(parse(html))].flatMap((node) =>
    'tagName' in node ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : [],
  )

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* walk(child)
}
