import { limits, type SubmissionInput } from '../types'
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
export function adviseSubmission(whole: SubmissionInput, terms: AdviceTerms = {}): Advice[] {
  const input = readable(whole)
  const texts = textsOf(input)
  if (texts.every(({ text }) => text.trim() === '')) return []
  const isChinese = texts.some(({ text }) => /\p{Script=Han}/u.test(text))
  const advice = [
    ...(isChinese ? adviseTitle(input.title) : []),
    ...adviseMatter(input),
    ...adviseLength(whole, terms),
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

/** Longer texts are refused anyway; the rules need not read what somebody sent only to keep them busy. */
const readable = (input: SubmissionInput): SubmissionInput => ({
  ...input,
  title: input.title.slice(0, 2 * limits.title.max),
  situation: input.situation.slice(0, 2 * limits.situation.max),
  analysis: input.analysis.slice(0, 2 * limits.analysis),
  suggestions: input.suggestions
    .slice(0, limits.suggestions)
    .map((row) => ({ ...row, text: row.text.slice(0, 2 * limits.suggestion) })),
})
