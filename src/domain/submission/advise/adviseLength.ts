import { countText } from '../countText'
import type { SubmissionInput } from '../types'
import type { Advice, AdviceTerms } from './types'

/** 广州市政协, 全国政协: at most 1,500 字 (domain §4 “Length”). */
export const usualWords = 1_500
/** Below this there is too little text for shares to say anything. */
const enoughWords = 200
/** An office that prints both shares looks twice at suggestions under a fifth (domain §4 “建议占比”). */
const leastShare = 20

/** The length of the whole and the share of the suggestions in it. */
export function adviseLength(input: SubmissionInput, { maxWords = usualWords }: AdviceTerms): Advice[] {
  const { total, shares } = countText(input)
  const isThin =
    total >= enoughWords && shares !== null && shares.suggestions > 0 && shares.suggestions < leastShare
  return [...(total > maxWords ? [over(total, maxWords)] : []), ...(isThin ? [thin(shares.suggestions)] : [])]
}

const over = (count: number, max: number): Advice => ({
  field: 'situation',
  code: 'overLength',
  context: { count, max },
})

const thin = (percent: number): Advice => ({
  field: 'suggestions.0.text',
  code: 'thinSuggestions',
  context: { percent },
})
