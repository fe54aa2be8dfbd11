import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'

/** What the fields of an entry hold; title and text are what is printed, whether edited or as approved. */
export type Values = {
  section: string
  note: string
  title: string
  text: string
  publish: boolean
  publicTitle: string
  publicText: string
  publicNote: string
}
export type FieldName = keyof Values

export const fieldNames = [
  'section',
  'note',
  'title',
  'text',
  'publish',
  'publicTitle',
  'publicText',
  'publicNote',
] as const satisfies readonly FieldName[]

/** The approved words of a plain entry; a composite one has none of its own. */
export const approvedOf = ({ isComposite, items }: DeskEntry): { title: string; text: string } =>
  isComposite ? { title: '', text: '' } : { title: items[0]?.title ?? '', text: items[0]?.text ?? '' }

/** An entry as its fields show it. */
export function valuesOf(read: DeskEntry): Values {
  const { entry } = read
  const approved = approvedOf(read)
  return {
    section: entry.section ?? '',
    note: entry.note ?? '',
    title: entry.title ?? approved.title,
    text: entry.text ?? approved.text,
    publish: entry.publish,
    publicTitle: entry.publicTitle ?? '',
    publicText: entry.publicText ?? '',
    publicNote: entry.publicNote ?? '',
  }
}

/** The fields that differ. */
export const changedFields = (before: Values, after: Values): FieldName[] =>
  fieldNames.filter((name) => before[name] !== after[name])

/** Some of the fields as they are stored: words that are the approved ones are not kept twice. */
export function storedOf(
  values: Values,
  names: readonly FieldName[],
  read: DeskEntry,
): Record<string, unknown> {
  const approved = approvedOf(read)
  const isApproved = (name: FieldName): boolean =>
    !read.isComposite && (name === 'title' || name === 'text') && values[name] === approved[name]
  return Object.fromEntries(names.map((name) => [name, isApproved(name) ? null : values[name]]))
}
