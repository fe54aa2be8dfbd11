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
  const texts = parts.flatMap(paragraphsIn).map(plainText)
  return missingFrom(arrived, texts).map((text) => ({
    kind: 'paragraph',
    text: text.trim(),
    level: null,
    align: null,
    origin: 'aside',
  }))
}

/** Nearly all stand in the order they arrived in: looking on from the last one found keeps this linear. */
function missingFrom(arrived: string, texts: readonly string[]): string[] {
  let at = 0
  return texts.filter((text) => {
    const wanted = squeeze(text)
    const found = arrived.startsWith(wanted, at) ? at : arrived.indexOf(wanted, at)
    if (found === -1) return !arrived.includes(wanted)
    at = found + wanted.length
    return false
  })
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
