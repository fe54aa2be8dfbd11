import type { PayloadRequest } from 'payload'
import { reviewed } from '../../store/bind'
import { fieldText, type FieldWords } from './fieldText'
import { fieldWords } from './fieldWords'
import { relationNames, type Mention } from './relationNames'

export type FieldTextEntry = { name: string; label: string; text: string }

/** Every reviewed field of each content as text, in the order of the configuration; relations by name where the reader may know it. */
export async function fieldTexts(
  req: PayloadRequest,
  collection: string,
  contents: Record<string, unknown>[],
): Promise<FieldTextEntry[][]> {
  const words = fieldWords(req)
  const mentions: Mention[] = []
  const noting: FieldWords = {
    ...words,
    relation: (related, id) => {
      mentions.push({ collection: related, id })
      return id
    },
  }
  for (const content of contents) textsOf(req, collection, content, noting)
  const names = await relationNames(req, mentions)
  const naming: FieldWords = { ...words, relation: (related, id) => names.get(`${related}/${id}`) ?? id }
  return contents.map((content) => textsOf(req, collection, content, naming))
}

function textsOf(
  { payload }: PayloadRequest,
  collection: string,
  content: Record<string, unknown>,
  words: FieldWords,
): FieldTextEntry[] {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  return reviewed(payload, collection).contentFields.map((name) => {
    const field = fields.find((candidate) => candidate.name === name)
    const label = words.label(field && 'label' in field ? field.label : undefined, name)
    return { name, label, text: fieldText(field, content[name], words) }
  })
}
