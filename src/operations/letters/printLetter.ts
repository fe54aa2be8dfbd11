import { DocumentRefused, type PaperDocument } from '../../../plugins/digest/exports/paper'
import { packRenderer } from '../../server/documents/packRenderer'
import { documentTypes } from '../documents/documentTypes'
import { withoutCharacters } from './withoutCharacters'
import type { LetterFile, LetterFormat } from './types'

/**
 * A letter as a file, made in the rendering process. A character no font has is printed as 〓, the printers' mark
 * for it: a letter with a deadline must not wait for a font.
 *
 * @throws DocumentRefused when it cannot be printed, RendererDied when the rendering process ended
 */
export async function printLetter(paper: PaperDocument, kind: LetterFormat): Promise<LetterFile> {
  return { name: `${paper.meta.title}.${kind}`, type: documentTypes[kind], bytes: await bytesOf(paper, kind) }
}

async function bytesOf(paper: PaperDocument, kind: LetterFormat): Promise<Buffer> {
  try {
    return (await packRenderer().render({ paper, kind })).bytes
  } catch (error) {
    const missing = error instanceof DocumentRefused ? charactersOf(error) : []
    if (missing.length === 0) throw error
    return (await packRenderer().render({ paper: withoutCharacters(paper, missing), kind })).bytes
  }
}

const charactersOf = ({ problems }: DocumentRefused): string[] =>
  problems.flatMap((problem) => (problem.code === 'glyphMissing' ? [problem.character] : []))
