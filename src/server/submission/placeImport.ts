import type { Json, Values } from '../../../plugins/public-submission'
import { submissionLimits } from '../../domain/submission'

type Placed = { title?: string; situation: string; analysis: string; suggestions: string[] }

/**
 * Puts imported texts into the fields. A field that is filled in keeps its text and gets the imported one
 * behind it; a title that is there already stays, and more suggestions than the form takes are left over.
 * What a field holds already is not put there twice.
 */
export function placeImport(values: Values, placed: Placed): { values: Values; leftover: string[] } {
  const title = textIn(values.title).trim()
  const imported = placed.title ?? ''
  const rows = Array.isArray(values.suggestions) ? values.suggestions : []
  const { filled, left } = addRows(rows, placed.suggestions)
  return {
    values: {
      ...values,
      title: title || imported,
      situation: behind(textIn(values.situation), placed.situation),
      analysis: behind(textIn(values.analysis), placed.analysis),
      suggestions: filled,
    },
    leftover: [...(title && imported && title !== imported ? [imported] : []), ...left],
  }
}

function behind(typed: string, imported: string): string {
  if (typed.trim() === '') return imported
  return imported === '' || plain(typed).includes(plain(imported))
    ? typed
    : `${typed.trimEnd()}\n\n${imported}`
}

function addRows(rows: Json[], imported: string[]): { filled: Json[]; left: string[] } {
  const used = rows.filter((row) => textOfRow(row).trim() !== '' || departmentOf(row) !== '')
  const there = new Set(used.map((row) => plain(textOfRow(row))))
  const added = imported.filter((text) => !there.has(plain(text)))
  const room = Math.max(0, submissionLimits.suggestions - used.length)
  return { filled: [...used, ...added.slice(0, room).map((text) => ({ text }))], left: added.slice(room) }
}

const textOfRow = (row: Json): string => (typeof row === 'string' ? row : textIn(partOf(row, 'text')))
const departmentOf = (row: Json): string => textIn(partOf(row, 'department'))

const partOf = (row: Json, name: string): Json | undefined =>
  typeof row === 'object' && row !== null && !Array.isArray(row) ? row[name] : undefined

const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Whole lines, so that a word within a sentence is no repetition; browsers send line breaks as CRLF. */
function plain(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return `\n${lines.filter((line) => line !== '').join('\n')}\n`
}
