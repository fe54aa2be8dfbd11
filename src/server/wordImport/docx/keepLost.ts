import type { WordBlock } from '../../../domain/wordImport'
import { elementsOf } from '../xml/find'
import type { XmlElement } from '../xml/types'
import { plainText } from './plainText'

/**
 * The second look: every paragraph of the XML must have arrived, whoever read it on the way. One that did
 * not is added at the end, beside the text.
 */
export function keepLost(blocks: readonly WordBlock[], parts: readonly XmlElement[]): WordBlock[] {
  const arrived = squeeze(blocks.map(textOfBlock).join(''))
  const lost = parts
    .flatMap(paragraphsIn)
    .map((paragraph) => plainText(paragraph))
    .filter((text) => !arrived.includes(squeeze(text)))
  return lost.map((text) => ({
    kind: 'paragraph',
    text: text.trim(),
    level: null,
    align: null,
    origin: 'aside',
  }))
}

const textOfBlock = (block: WordBlock): string =>
  block.kind === 'table' ? block.rows.flat().join('') : block.text

/** Without blanks, and without the marks of notes that were set into the text. */
const squeeze = (text: string): string => text.replace(/[\s\u3000]|\[\d{1,4}\]/g, '')

/** Paragraphs, also those inside others (in boxes). */
const paragraphsIn = (element: XmlElement): XmlElement[] => [
  ...(element.name === 'w:p' ? [element] : []),
  ...elementsOf(element).flatMap(paragraphsIn),
]
