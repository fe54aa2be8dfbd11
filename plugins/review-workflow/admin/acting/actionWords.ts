import type { Texts } from '../../translations/zh'
import type { AnsweredAction } from './types'

/** Whoever asked for an opinion may call it off; they owe no words. */
export const isRecall = ({ id, needs }: Pick<AnsweredAction, 'id' | 'needs'>): boolean =>
  id === 'handBack' && needs !== 'text'

/** What an action is called for this reader. */
export const actionWords = (
  action: Pick<AnsweredAction, 'id' | 'needs'>,
  { acting, actions }: Texts,
): string => (isRecall(action) ? acting.recall : actions[action.id])
