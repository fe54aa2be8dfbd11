import { composeLetter } from './composeLetter'
import { printLetter } from './printLetter'
import { letterKinds, type Query } from './types'

/** The bytes of a document named `letter:<kind>:<id>`; null for any other name. Throws when it cannot be made now. */
export async function loadLetter(name: string, query: Query): Promise<Buffer | null> {
  const [prefix, word, id] = name.split(':')
  const kind = letterKinds.find((one) => one === word)
  if (prefix !== 'letter' || !kind || !id) return null
  const letter = await composeLetter(query, kind, id)
  if (!letter) throw new Error(`the letter ${name} to be attached does not exist`)
  return (await printLetter(letter.paper, 'pdf')).bytes
}
