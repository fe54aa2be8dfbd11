import type { FlattenedField, PayloadRequest } from 'payload'
import { configOf } from './configOf'
import { fieldText, type FieldWords } from './fieldText'
import { fieldWords } from './fieldWords'
import { relationNames, type Mention } from './relationNames'

export type FieldTextEntry = { name: string; label: string; text: string }

/**
 * Fields of each content as text, in the order they are named; relations by name where the reader may know it.
 *
 * @param names fields of the collection; `group.field` for one within a group
 */
export async function fieldTexts(
  req: PayloadRequest,
  collection: string,
  contents: Record<string, unknown>[],
  names: readonly string[],
): Promise<FieldTextEntry[][]> {
  const fields = configOf(req, collection)?.flattenedFields ?? []
  const words = fieldWords(req)
  const mentions: Mention[] = []
  const noting: FieldWords = {
    ...words,
    relation: (related, id) => {
      mentions.push({ collection: related, id })
      return id
    },
  }
  for (const content of contents) textsOf(fields, names, content, noting)
  const known = await relationNames(req, mentions)
  const naming: FieldWords = { ...words, relation: (related, id) => known.get(`${related}/${id}`) ?? id }
  return contents.map((content) => textsOf(fields, names, content, naming))
}

const textsOf = (
  fields: FlattenedField[],
  names: readonly string[],
  content: Record<string, unknown>,
  words: FieldWords,
): FieldTextEntry[] =>
  names.map((name) => {
    const { field, value } = at(fields, content, name.split('.'))
    const label = words.label(field && 'label' in field ? field.label : undefined, name)
    return { name, label, text: fieldText(field, value, words) }
  })

type Found = { field: FlattenedField | undefined; value: unknown }

function at(
  fields: FlattenedField[],
  content: Record<string, unknown>,
  [name = '', ...within]: string[],
): Found {
  const field = fields.find((candidate) => candidate.name === name)
  const value = content[name]
  if (within.length === 0) return { field, value }
  const isGroup =
    (field?.type === 'group' || field?.type === 'tab') && typeof value === 'object' && value !== null
  return isGroup ? at(field.flattenedFields, { ...value }, within) : { field: undefined, value: undefined }
}
