import { rencheng } from './rencheng'
import { shizuishan } from './shizuishan'
import { twoSteps } from './twoSteps'
import type { PresetBody, PresetId, PresetWords } from './types'
import { union } from './union'

/**
 * Orders to start from, in the words given. Their roles are editor, secretaryGeneral, viceChair and chair;
 * an installation with other roles is told so by `checkDefinition` and chooses its own.
 */
export const presetsIn = (words: PresetWords): { id: PresetId; body: PresetBody }[] => [
  { id: 'rencheng', body: rencheng(words) },
  { id: 'shizuishan', body: shizuishan(words) },
  { id: 'union', body: union(words) },
  { id: 'twoSteps', body: twoSteps(words) },
]
