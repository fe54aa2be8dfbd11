import type { Localised } from '../types'
import { error, warning } from './problem'
import type { Problem } from './types'

const isBlank = (text: string): boolean => text.trim() === ''

/** Chinese has to be there; without English, English readers see the Chinese. */
export function checkLabel(label: Localised, path: string): Problem[] {
  if (isBlank(label.zh)) return [error(`${path}.zh`, 'labelMissing')]
  return isBlank(label.en) ? [warning(`${path}.en`, 'labelUntranslated')] : []
}
