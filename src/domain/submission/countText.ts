import type { SubmissionInput } from './types'

export type TextCounts = {
  title: number
  situation: number
  analysis: number
  /** One a suggestion, in their order. */
  suggestions: number[]
  /** Situation, analysis and suggestions together; the title does not count. */
  total: number
  /** Shares of the total in whole per cent, which add up to 100; null while there is no text. */
  shares: { situation: number; analysis: number; suggestions: number } | null
}

type Texts = Pick<SubmissionInput, 'title' | 'situation' | 'analysis'> & { suggestions: { text: string }[] }

/** Lengths of the parts as the office counts them, and how they divide the whole. */
export function countText({ title, situation, analysis, suggestions }: Texts): TextCounts {
  const counts = {
    title: countWords(title),
    situation: countWords(situation),
    analysis: countWords(analysis),
    suggestions: suggestions.map(({ text }) => countWords(text)),
  }
  const suggested = counts.suggestions.reduce((sum, count) => sum + count, 0)
  const total = counts.situation + counts.analysis + suggested
  return { ...counts, total, shares: sharesOf(counts.situation, counts.analysis, suggested) }
}

/**
 * Length of a text the way 字数 is counted in Word and WPS: every Chinese character and every full-width
 * mark is one, a run of anything else between blanks is one.
 */
export const countWords = (text: string): number => text.match(pieces)?.length ?? 0

/** Chinese, Japanese and Korean characters, and the marks that are set as wide as they are. */
const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3001-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6“”‘’…—·'
const pieces = new RegExp(`[${wide}]|[^\\s|${wide}]+`, 'gu')

/** What is lost by rounding goes to the largest part, so that the shares add up. */
function sharesOf(situation: number, analysis: number, suggestions: number): TextCounts['shares'] {
  const total = situation + analysis + suggestions
  if (total === 0) return null
  const share = (count: number): number => Math.round((count / total) * 100)
  const shares = { situation: share(situation), analysis: share(analysis), suggestions: share(suggestions) }
  const lost = 100 - shares.situation - shares.analysis - shares.suggestions
  if (situation >= analysis && situation >= suggestions) shares.situation += lost
  else if (suggestions >= analysis) shares.suggestions += lost
  else shares.analysis += lost
  return shares
}
