import type { Origin, WordBlock } from '../../../domain/wordImport'
import type { ImportNote } from '../types'
import { elementsOf } from '../xml/find'
import type { XmlElement } from '../xml/types'
import { createCounter } from './createCounter'
import { htmlToBlocks } from './htmlToBlocks'
import { keepLost } from './keepLost'
import { openPackage, type WordPackage } from './openPackage'
import { prepareBody } from './prepareBody'
import { readNumbering } from './readNumbering'
import { readStyles } from './readStyles'
import { toHtml, type Prepared } from './toHtml'

/**
 * Reads a .docx whose archive was looked through before.
 *
 * @param parts the inflated XML parts
 * @param names of all parts, to know of pictures
 * @throws UnreadableWord
 */
export async function readDocx(
  parts: ReadonlyMap<string, Buffer>,
  names: readonly string[],
): Promise<{ blocks: WordBlock[]; notes: ImportNote[] }> {
  const document = openPackage(parts, names)
  const read = htmlToBlocks(await toHtml(prepare(document)))
  const recovered = keepLost(read, [document.body, ...notesOf(document), ...beside(document)])
  return {
    blocks: [...read, ...recovered],
    notes: [
      ...(recovered.length > 0 ? [{ code: 'recovered' as const, context: { count: recovered.length } }] : []),
      ...(document.hasImages ? [{ code: 'images' as const }] : []),
      ...(document.hasEmbedded ? [{ code: 'embedded' as const }] : []),
    ],
  }
}

function prepare(document: WordPackage): Prepared {
  const styles = readStyles(document.styles)
  const count = createCounter(readNumbering(document.numbering, styles), styles)
  const blocks = (elements: readonly XmlElement[], origin: Origin) =>
    prepareBody(elements, { styles, count, origin })
  const notes = (part: XmlElement | undefined): XmlElement[] =>
    elementsOf(part)
      .filter(({ attributes }) => !/separator/i.test(attributes.get('w:type') ?? ''))
      .map((note) => ({ ...note, children: blocks(elementsOf(note), 'note') }))
  return {
    body: [
      ...blocks(document.headers.flatMap(elementsOf), 'aside'),
      ...blocks(elementsOf(document.body), 'body'),
      ...blocks([...document.footers, ...document.comments.flatMap(elementsOf)].flatMap(elementsOf), 'aside'),
    ],
    footnotes: notes(document.footnotes),
    endnotes: notes(document.endnotes),
  }
}

const notesOf = ({ footnotes, endnotes }: WordPackage): XmlElement[] =>
  [footnotes, endnotes].filter((part) => part !== undefined)

const beside = ({ headers, footers, comments }: WordPackage): XmlElement[] => [
  ...headers,
  ...footers,
  ...comments,
]
