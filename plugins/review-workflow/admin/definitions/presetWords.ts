import type { PresetWords } from '../../core/presets/types'
import type { Localised } from '../../core/types'
import { both } from '../../translations/messages'
import { definitions } from '../../translations/zh/definitions'

type Presets = (typeof definitions)['presets']

const inBoth = <Key extends string>(
  words: Record<Key, unknown>,
  pick: (presets: Presets, key: Key) => string,
): Record<Key, Localised> => {
  const entries = (Object.keys(words) as Key[]).map(
    (key) => [key, both((texts) => pick(texts.definitionsRoom.presets, key))] as const,
  )
  return Object.fromEntries(entries) as Record<Key, Localised>
}

const { names, gates, steps, reasons } = definitions.presets

/** The words of the presets in every language. */
export const presetWords: PresetWords = {
  names: inBoth(names, (presets, key) => presets.names[key].label),
  gates: inBoth(gates, (presets, key) => presets.gates[key]),
  steps: inBoth(steps, (presets, key) => presets.steps[key]),
  reasons: inBoth(reasons, (presets, key) => presets.reasons[key]),
}
