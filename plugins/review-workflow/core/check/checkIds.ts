import { error } from './problem'
import type { Problem } from './types'

/** Ids stand in places, in keys of waiting people and in addresses: no blank, no colon. */
const wellFormed = /^[A-Za-z][\w-]{0,39}$/

/**
 * Ids of one list are well formed and none of them is there twice.
 *
 * @param name what the id is called in the entries, for the path: `id` or `code`
 */
export function checkIds(ids: readonly string[], path: string, name: 'id' | 'code' = 'id'): Problem[] {
  return ids.flatMap((id, index) => {
    const here = `${path}.${index}.${name}`
    if (!wellFormed.test(id)) return [error(here, 'idMalformed', { id })]
    return ids.indexOf(id) < index ? [error(here, 'idTaken', { id })] : []
  })
}
