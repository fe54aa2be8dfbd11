import { reasonsOf } from './reasonsOf'
import { stepOf } from './stepOf'
import type { PresetBody, PresetWords } from './types'
import { usualDeadline } from './usualDeadline'

/**
 * The four steps of 任城 with what five offices look at, together: 政治、政策、文字 (任城, 2021), 事实、内容
 * (石嘴山, 2023); 「与网络媒体雷同的或与已报提案的信息均不采用」 (佛山市南海区, 2019), here a point of the first
 * review and two kinds of reason; whether other channels would hardly bring it (榆林, 2022), noted but not
 * required. The piece on 永州 (2025) names no gate of its own.
 */
export const union = (words: PresetWords): PresetBody => ({
  label: words.names.union,
  steps: [
    withOptional(
      stepOf(words, 'initialReview', 'editor', ['factual', 'content', 'wording', 'original'], {
        mayEdit: true,
        deadline: usualDeadline(3),
      }),
      words,
    ),
    stepOf(words, 'review', 'secretaryGeneral', ['policy', 'content', 'wording'], {
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
    'fact_unverified',
    'dup_media',
    'dup_proposal',
    'missing_suggestion',
    'low_value',
  ]),
})

const withOptional = (step: PresetBody['steps'][number], { gates }: PresetWords) => ({
  ...step,
  gates: [...step.gates, { id: 'hardToReach', label: gates.hardToReach, required: false }],
})
