import { reasonsOf } from './reasonsOf'
import { stepOf } from './stepOf'
import type { PresetBody, PresetWords } from './types'
import { usualDeadline } from './usualDeadline'

/**
 * Four gates. Source: the press piece on 石嘴山市政协 (2023), 「健全信息编审报送机制,严把信息政治关、事实关、内容关、
 * 文字关」. Who passes them it does not say; the three steps follow its words 编—审—报送.
 */
export const shizuishan = (words: PresetWords): PresetBody => ({
  label: words.names.shizuishan,
  steps: [
    stepOf(words, 'editing', 'editor', ['factual', 'content', 'wording'], {
      mayEdit: true,
      deadline: usualDeadline(3),
    }),
    stepOf(words, 'checking', 'secretaryGeneral', ['political', 'factual', 'content', 'wording'], {
      sendBackTo: ['editing'],
      deadline: usualDeadline(2),
    }),
    stepOf(words, 'reporting', 'chair', ['political'], {
      sendBackTo: ['editing', 'checking'],
      deadline: usualDeadline(2),
    }),
  ],
  rejectReasons: reasonsOf(words, [
    'political_direction',
    'fact_unverified',
    'missing_suggestion',
    'low_value',
  ]),
})
