import type { Problem } from '../core/check/types'
import { fill } from './messages'
import type { Texts } from './zh'

/**
 * The sentence of a problem, in the language of the texts.
 *
 * @param roleLabel the reader's word for a role
 */
export function explainProblem(
  { code, context = {} }: Problem,
  texts: Texts,
  { isChinese, roleLabel }: { isChinese: boolean; roleLabel: (role: string) => string },
): string {
  const own = isChinese ? '_zh' : '_en'
  const words = Object.entries(context).map(([key, value]): [string, string] => {
    if (key === 'role' || key === 'key') return [key, roleLabel(value)]
    return [key.endsWith(own) ? key.slice(0, -own.length) : key, value]
  })
  return fill(texts.definitionsRoom.problem[code], Object.fromEntries(words))
}
