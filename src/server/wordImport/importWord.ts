import { placeText, type PlacedText } from '../../domain/wordImport'
import { readApart } from './readApart'
import type { ImportNote, WordProblem } from './types'

export type ImportedWord =
  | { ok: true; placed: Omit<PlacedText, 'leftover'>; leftover: string[]; notes: ImportNote[] }
  | { ok: false; issue: { field: 'files'; code: WordProblem; context: { name: string } } }

/**
 * Reads an attached Word file into the fields of the form. What belongs into no field comes back as
 * `leftover`, a paragraph or table an entry, in the order of the document.
 *
 * @param file its name is only repeated in the problem; its bytes decide
 */
export async function importWord({ name, data }: { name: string; data: Buffer }): Promise<ImportedWord> {
  const reading = await readApart(data)
  if (!reading.ok) return { ok: false, issue: { field: 'files', code: reading.code, context: { name } } }
  const { leftover, ...placed } = placeText(reading.blocks)
  return { ok: true, placed, leftover, notes: [...reading.notes, ...leftoverNote(leftover)] }
}

const leftoverNote = (leftover: readonly string[]): ImportNote[] =>
  leftover.length > 0 ? [{ code: 'leftover', context: { count: leftover.length } }] : []
