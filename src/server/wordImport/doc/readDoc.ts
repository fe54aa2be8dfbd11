import WordExtractor from 'word-extractor'
import type { Origin, WordBlock } from '../../../domain/wordImport'
import { UnreadableWord } from '../UnreadableWord'
import { refuseUnreadable } from './refuseUnreadable'
import { splitBody } from './splitBody'

/** Without this the reader turns Chinese quotation marks and dashes into ASCII. Its types do not know it yet. */
const asWritten = { filterUnicode: false, includeFooters: true, includeBody: true }

type Part = 'getAnnotations' | 'getBody' | 'getEndnotes' | 'getFootnotes' | 'getHeaders' | 'getTextboxes'

type Parts = Record<Part, (options: typeof asWritten) => string>

/**
 * Reads a .doc of Word 97 and later: the text, its tables, notes, headers, footers and boxes. It has no
 * look of paragraphs, automatic numbers are not in it, and where a note belongs is not known.
 *
 * @throws UnreadableWord
 */
export async function readDoc(data: Buffer): Promise<WordBlock[]> {
  refuseUnreadable(data)
  const document: Parts = await extract(data)
  const blocks = (part: Part, origin: Origin): WordBlock[] =>
    splitBody(document[part](asWritten)).map((block) => ({ ...block, origin }))
  return [
    ...blocks('getHeaders', 'aside'),
    ...blocks('getBody', 'body'),
    ...blocks('getFootnotes', 'aside'),
    ...blocks('getEndnotes', 'aside'),
    ...blocks('getTextboxes', 'aside'),
    ...blocks('getAnnotations', 'aside'),
  ]
}

async function extract(data: Buffer): Promise<WordExtractor.Document> {
  try {
    return await new WordExtractor().extract(data)
  } catch {
    throw new UnreadableWord('wordDamaged')
  }
}
