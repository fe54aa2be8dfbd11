import { both, type Texts } from '../../src/translations'

/** Label of a field, from the dictionaries. */
export const fieldLabel = (key: keyof Texts['admin']['fields']) => both((t) => t.admin.fields[key])

/** Help under a field, from the dictionaries. */
export const help = (key: keyof Texts['admin']['help']) => both((t) => t.admin.help[key])

/** Names of a collection in the singular and the plural. */
export const collectionLabels = (key: keyof Texts['admin']['collections']) => ({
  singular: both((t) => t.admin.collections[key].one),
  plural: both((t) => t.admin.collections[key].many),
})

/** Navigation group. */
export const group = (key: keyof Texts['admin']['groups']) => both((t) => t.admin.groups[key])

/** Options of a select, in the order of the vocabulary, with the words of the dictionaries. */
export const optionsFrom = <Key extends string>(
  values: readonly Key[],
  words: (t: Texts) => Record<Key, string>,
) => values.map((value) => ({ value, label: both((t) => words(t)[value]) }))
