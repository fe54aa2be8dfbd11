import type { FormAction, Issue } from '../../../plugins/public-submission'
import { importWord as readWord } from '../wordImport'
import { newestWordFile } from './newestWordFile'
import { placeImport } from './placeImport'

/**
 * Fills the form from the Word file that was uploaded last. The file stays attached; what was typed stays
 * as it was, and what belongs into no field comes back to be shown.
 */
export const importWord: FormAction = async ({ req, values, files }) => {
  const file = await newestWordFile(
    req,
    files.map(({ id }) => id),
  )
  if (!file) return { values, issues: [problem('wordMissing')], focus: 'files' }
  const imported = await readWord(file)
  if (!imported.ok) return { values, issues: [imported.issue], focus: 'files' }
  const { values: filled, leftover } = placeImport(values, imported.placed)
  return {
    values: filled,
    notes: imported.notes,
    leftover: [...imported.leftover, ...leftover],
    focus: 'title',
  }
}

const problem = (code: string): Issue => ({ field: 'files', code })
