import type { PayloadRequest } from 'payload'
import { knownDefinitions } from '../../store/knownDefinitions'
import { wordsIn } from '../words'

/**
 * Every step of every definition, by its id, under the name that the newest version gives it. Where two
 * orders name a step of one id differently, both names are shown.
 */
export async function readStepChoices(
  req: PayloadRequest,
  language: string,
): Promise<{ value: string; label: string }[]> {
  const { pick } = wordsIn(language)
  const newest = new Map<string, Map<string, string>>()
  const definitions = await knownDefinitions(req)
  for (const { body } of [...definitions].sort((a, b) => a.body.version - b.body.version)) {
    for (const { id, label } of body.steps) {
      const names = newest.get(id) ?? new Map<string, string>()
      newest.set(id, names.set(body.key, pick(label)))
    }
  }
  return [...newest].map(([value, names]) => ({ value, label: [...new Set(names.values())].join(' / ') }))
}
