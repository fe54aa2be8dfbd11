import type { Texts } from '../../translations/zh'
import type { AnsweredAction } from './types'

/** One sentence on what an action means, for those whose name alone does not say it. */
export function hintFor({ id, needs }: AnsweredAction, { acting }: Texts): string | null {
  // Whoever asked for the opinion may call it off; they owe no words.
  if (id === 'handBack' && needs !== 'text') return acting.recallHint
  return Object.entries(acting.hints).find(([action]) => action === id)?.[1] ?? null
}
