import { hasSecretMarking, secretCode } from '../../domain/submission'
import { placeText, type PlacedText, type WordBlock } from '../../domain/wordImport'
import { readApart } from './readApart'
import type { ImportNote, WordProblem } from './types'

export type ImportedWord =
  | { ok: true; placed: Omit<PlacedText, 'leftover'>; leftover: string[]; notes: ImportNote[] }
  | { ok: false; issue: { field: 'files'; code: WordProblem | typeof secretCode; context: { name: string } } }

/**
 * Reads an attached Word file into the fields of the form. What belongs into no field comes back as
 * `leftover`, a paragraph or table an entry, in the order of the document. A file that carries the marking
 * of a state secret is refused with the code after which nothing may be kept, the file neither.
 *
 * @param file its name is only repeated in the problem; its bytes decide
 */
export async function importWord({ name, data }: { name: string; data: Buffer }): Promise<ImportedWord> {
  const reading = await readApart(data)
  if (!reading.ok) return refused(reading.code, name)
  if (reading.blocks.some(isSecret)) return refused(secretCode, name)
  const { leftover, ...placed } = placeText(reading.blocks)
  return { ok: true, placed, leftover, notes: [...reading.notes, ...leftoverNote(leftover)] }
}

const refused = (code: WordProblem | typeof secretCode, name: string): ImportedWord => ({
  ok: false,
  issue: { field: 'files', code, context: { name } },
})

/** The marking may stand anywhere on the paper: in its head, in a box, across the page. */
const isSecret = (block: WordBlock): boolean =>
  block.kind === 'table' ? block.rows.flat().some(hasSecretMarking) : hasSecretMarking(block.text)

const leftoverNote = (leftover: readonly string[]): ImportNote[] =>
  leftover.length > 0 ? [{ code: 'leftover', context: { count: leftover.length } }] : []
