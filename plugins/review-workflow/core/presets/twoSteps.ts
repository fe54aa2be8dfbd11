import { reasonsOf } from './reasonsOf'
import { stepOf } from './stepOf'
import type { PresetBody, PresetWords } from './types'

/** The least that still is a review by somebody else and a decision: one checks, one signs. */
export const twoSteps = (words: PresetWords): PresetBody => ({
  label: words.names.twoSteps,
  steps: [
    stepOf(words, 'checking', 'editor', ['content', 'wording'], { mayEdit: true }),
    stepOf(words, 'signing', 'chair', ['political'], { sendBackTo: ['checking'] }),
  ],
  rejectReasons: reasonsOf(words, ['low_value']),
})
