import type { DocumentKind } from '../core/documents'
import type { EditionContent } from '../core/types'
import type { StyleNames } from './docx/writeDocx'
import type { FontSet } from './fonts/types'
import { makeDocx } from './makeDocx'
import { makePdf } from './makePdf'
import { onlyEntry } from './model/onlyEntry'
import { toDocument } from './model/toDocument'
import type { PaperDocument, PaperWords } from './model/types'
import type { Typesetter } from './pdf/typesetter'
import { DocumentRefused, type DocumentProblem } from './problems'
import { writeHtml } from './text/writeHtml'
import { writeText } from './text/writeText'

export type DocumentOrder = EditionOrder | LetterOrder

/** A page that was laid out by its caller, in the same manner and with the same checks. */
export type LetterOrder = { paper: PaperDocument; kind: DocumentKind }

export type EditionOrder = {
  content: EditionContent
  kind: DocumentKind
  /** The draft as it stands (送审稿). */
  proof: boolean
  /** Position of the entry to be printed alone. */
  entry: number | null
}

export type DocumentTools = {
  fonts: () => Promise<FontSet>
  typesetter: (fonts: FontSet) => Typesetter
  words: PaperWords
  styleNames: StyleNames
  /** Refuse pages in other fonts than the standard's. */
  strict: boolean
}

export type MadeDocument = {
  bytes: Buffer
  /** Only of a PDF: other kinds have the pages their reader's program gives them. */
  pages: number | null
  /** What its reader should know; nothing here made it wrong. */
  notes: DocumentProblem[]
}

/** How far a document is, 0–100. */
export type Progress = (percent: number) => void

/**
 * Makes a document and measures it. The same order with the same fonts gives the same bytes.
 *
 * @throws DocumentRefused when the content cannot be printed as it is
 */
export async function makeDocument(
  order: DocumentOrder,
  tools: DocumentTools,
  progress: Progress = () => undefined,
): Promise<MadeDocument> {
  const paper = 'paper' in order ? order.paper : paperOf(order, tools.words)
  switch (order.kind) {
    case 'pdf':
      return makePdf(paper, tools, progress)
    case 'docx':
      return makeDocx(paper, tools, progress)
    case 'txt':
      // The mark tells Windows programs that the text is UTF-8.
      return plain(`\uFEFF${writeText(paper).replaceAll('\n', '\r\n')}`)
    case 'html':
      return plain(writeHtml(paper))
  }
}

function paperOf({ content, proof, entry }: EditionOrder, words: PaperWords): PaperDocument {
  const chosen = entry === null ? content : onlyEntry(content, entry)
  if (!chosen) throw new DocumentRefused([{ code: 'noEntry', entry: entry ?? 0 }])
  return toDocument(chosen, words, { proof })
}

const plain = (text: string): MadeDocument => ({ bytes: Buffer.from(text), pages: null, notes: [] })
