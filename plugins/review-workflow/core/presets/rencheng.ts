import { reasonsOf } from './reasonsOf'
import { stepOf } from './stepOf'
import type { PresetBody, PresetWords } from './types'
import { usualDeadline } from './usualDeadline'

/**
 * Four steps, three gates. Source: the press piece on 济宁市任城区政协 (2021), 「严格遵循“研究室初审——秘书长
 * 审核——分管副主席审批——主席审定”的编报程序」, 「严把信息内容政治关、政策关、文字关」; 「反复沟通、精打细磨」 is why
 * every step may send back to every earlier one. Which gate belongs to which step it does not say.
 */
export const rencheng = (words: PresetWords): PresetBody => ({
  label: words.names.rencheng,
  steps: [
    stepOf(words, 'initialReview', 'editor', ['political', 'policy', 'wording'], {
      mayEdit: true,
      deadline: usualDeadline(3),
    }),
    stepOf(words, 'review', 'secretaryGeneral', ['policy', 'wording'], {
      sendBackTo: ['initialReview'],
      afterSendBack: ['rerunFrom', 'straightBack'],
      deadline: usualDeadline(2),
    }),
    stepOf(words, 'approval', 'viceChair', ['political', 'policy'], {
      sendBackTo: ['initialReview', 'review'],
      afterSendBack: ['rerunFrom', 'straightBack'],
      deadline: usualDeadline(2),
    }),
    stepOf(words, 'finalApproval', 'chair', ['political'], {
      sendBackTo: ['initialReview', 'review', 'approval'],
      afterSendBack: ['rerunFrom', 'straightBack'],
      deadline: usualDeadline(2),
    }),
  ],
  rejectReasons: reasonsOf(words, [
    'political_direction',
    'policy_conflict',
    'missing_suggestion',
    'low_value',
  ]),
})
