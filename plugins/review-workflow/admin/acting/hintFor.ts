import type { Texts } from '../../translations/zh'
import { isRecall } from './actionWords'
import type { AnsweredAction } from './types'

/** One sentence on what an action means, for those whose name alone does not say it. */
export function hintFor(action: AnsweredAction, { acting }: Texts): string | null {
  if (isRecall(action)) return acting.recallHint
  return Object.entries(acting.hints).find(([id]) => id === action.id)?.[1] ?? null
}
