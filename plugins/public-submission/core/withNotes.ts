import { type Json, type Note, type Values } from './types'

/** What is said above the form, and what an import could not place. */
export type Remarks = { notes: Note[]; leftover: string[] }

/** No field of a form can have this name: `isSafeName` lets none begin with a line. */
const NAME = '_notes'

/** Answers that carry their remarks with them in one column. */
export const withNotes = (values: Values, { notes, leftover }: Remarks): Values =>
  notes.length + leftover.length === 0
    ? values
    : { ...values, [NAME]: { notes: notes.map(toJson), leftover: [...leftover] } }

/** Parts the answers from the remarks kept with them. */
export function splitNotes(kept: Values): { values: Values } & Remarks {
  const { [NAME]: remarks, ...values } = kept
  const { notes, leftover } = isObject(remarks) ? remarks : {}
  return {
    values,
    notes: Array.isArray(notes) ? notes.flatMap(toNote) : [],
    leftover: Array.isArray(leftover) ? leftover.filter((text) => typeof text === 'string') : [],
  }
}

const toJson = ({ code, context }: Note): Json => (context ? { code, context } : { code })

function toNote(value: Json): Note[] {
  if (!isObject(value) || typeof value.code !== 'string') return []
  return isObject(value.context)
    ? [{ code: value.code, context: plain(value.context) }]
    : [{ code: value.code }]
}

const plain = (context: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(context).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )

const isObject = (value: Json | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
