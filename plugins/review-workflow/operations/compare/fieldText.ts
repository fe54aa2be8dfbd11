import type { DateField, FlattenedBlock, FlattenedField } from 'payload'
import { lexicalText } from './lexicalText'

/** What a text is told with, in the reader's language. */
export type FieldWords = {
  yes: string
  no: string
  listSeparator: string
  /** `{{label}}：{{text}}` of a line. */
  line: (label: string, text: string) => string
  /** A label as the field's configuration gives it, in any of its forms. */
  label: (label: unknown, name: string) => string
  /** The name of a related document, or its id. */
  relation: (collection: string, id: string) => string
  /** An instant (ISO 8601) as a date, and a time of day where the field asks for one. */
  instant: (instant: string, hasTime: boolean) => string
}

/** A field's value as text: paragraphs of rich text, "label: value" lines of groups and rows, names of relations. */
export function fieldText(field: FlattenedField | undefined, value: unknown, words: FieldWords): string {
  if (isEmpty(value)) return ''
  switch (field?.type) {
    case 'richText':
      return lexicalText(value)
    case 'group':
    case 'tab':
    case 'array':
    case 'blocks':
      return nestedText(field, value, words)
    case 'select':
    case 'radio':
      return listOf(value, words, (entry) => optionLabel(field.options, entry, words))
    case 'relationship':
    case 'upload':
      return listOf(value, words, (entry) => relationText(field.relationTo, entry, words))
    default:
      return listOf(value, words, (entry) => scalarText(field, entry, words))
  }
}

type NestedField = Extract<FlattenedField, { type: 'array' | 'blocks' | 'group' | 'tab' }>

function nestedText(field: NestedField, value: unknown, words: FieldWords): string {
  switch (field.type) {
    case 'array':
      return rowsText(value, words, () => ({
        fields: field.flattenedFields,
        label: words.label(field.labels?.singular, field.name),
      }))
    case 'blocks':
      return rowsText(value, words, (row) => blockOf(field.blocks, row, words))
    case 'group':
    case 'tab':
      return isRecord(value) ? linesOf(field.flattenedFields, value, words) : ''
  }
}

function scalarText(field: FlattenedField | undefined, value: unknown, words: FieldWords): string {
  if (field?.type === 'checkbox') return value === true ? words.yes : words.no
  if (field?.type === 'date' && typeof value === 'string') return words.instant(value, hasTime(field))
  return plain(value)
}

const hasTime = ({ admin }: DateField): boolean =>
  ['dayAndTime', 'timeOnly'].includes(admin?.date?.pickerAppearance ?? 'default')

const linesOf = (fields: FlattenedField[], data: Record<string, unknown>, words: FieldWords): string =>
  fields
    .map((field) => ({
      label: words.label('label' in field ? field.label : undefined, field.name),
      text: fieldText(field, data[field.name], words),
    }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => words.line(label, text))
    .join('\n')

type RowShape = { fields: FlattenedField[]; label: string }

/** Rows with their number; a row of one field is told by its text alone. */
function rowsText(
  value: unknown,
  words: FieldWords,
  shapeOf: (row: Record<string, unknown>) => RowShape,
): string {
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  return rows
    .map((row, index) => {
      const { fields, label } = shapeOf(row)
      const [only, ...others] = fields.filter(({ name }) => name !== 'id' && !isEmpty(row[name]))
      const text =
        only && others.length === 0 ? fieldText(only, row[only.name], words) : linesOf(fields, row, words)
      return words.line(`${label} ${index + 1}`, text)
    })
    .join('\n')
}

function blockOf(blocks: FlattenedBlock[], row: Record<string, unknown>, words: FieldWords): RowShape {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  return {
    fields: block?.flattenedFields ?? [],
    label: words.label(block?.labels?.singular, String(row.blockType)),
  }
}

function optionLabel(options: unknown[], value: unknown, words: FieldWords): string {
  const option = options.filter(isRecord).find((entry) => entry.value === value)
  return option ? words.label(option.label, plain(value)) : plain(value)
}

function relationText(relationTo: string | readonly string[], entry: unknown, words: FieldWords): string {
  const isPolymorphic = isRecord(entry) && 'relationTo' in entry
  const collection = isPolymorphic ? entry.relationTo : relationTo
  const id = isPolymorphic ? entry.value : isRecord(entry) ? entry.id : entry
  return typeof collection === 'string' ? words.relation(collection, plain(id)) : plain(id)
}

const listOf = (value: unknown, words: FieldWords, text: (entry: unknown) => string): string =>
  (Array.isArray(value) ? value : [value]).map(text).join(words.listSeparator)

const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value) ?? '')

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
