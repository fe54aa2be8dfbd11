import type { SubmissionInput } from '../types'
import { adviseAuthenticity } from './adviseAuthenticity'
import { adviseLetterForm } from './adviseLetterForm'
import { adviseLength } from './adviseLength'
import { adviseMatter } from './adviseMatter'
import { advisePersonalData } from './advisePersonalData'
import { adviseScope } from './adviseScope'
import { adviseSuggestions } from './adviseSuggestions'
import { adviseTitle } from './adviseTitle'
import { textsOf, type Advice, type AdviceTerms } from './types'

/**
 * What a reviewer would say of a text before anybody has read it, in the order of the form. Nothing of it
 * keeps the text from being sent. The rules are those of Chinese texts; a text in another language is
 * told only what holds in any.
 *
 * Source: domain §4 (format, length, bans, out of scope) and §4.1 (reasons for not adopting).
 */
export function adviseSubmission(input: SubmissionInput, terms: AdviceTerms = {}): Advice[] {
  const texts = textsOf(input)
  if (texts.every(({ text }) => text.trim() === '')) return []
  const isChinese = texts.some(({ text }) => /\p{Script=Han}/u.test(text))
  const advice = [
    ...(isChinese ? adviseTitle(input.title) : []),
    ...adviseMatter(input),
    ...adviseLength(input, terms),
    ...(isChinese ? adviseAuthenticity(input.situation) : []),
    ...adviseSuggestions(input, terms),
    ...adviseScope(texts),
    ...advisePersonalData(texts),
    ...adviseLetterForm(texts),
  ]
  const order = texts.map(({ field }) => field)
  const place = ({ field }: Advice): number => order.indexOf(field.replace('.department', '.text'))
  return [...advice].sort((a, b) => place(a) - place(b))
}
