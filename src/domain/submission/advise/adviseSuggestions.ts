import type { SubmissionInput } from '../types'
import type { Advice, AdviceTerms } from './types'

/** 一、 （一） 1. 1、 at the head of a line, and 一是 二是 inside one. */
const heads =
  /^[ \t　]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/gmu
const inline = /(?:^|[：:。；;，,\s])(?:[一二三四五六七八九十])是/gmu
/** A body that can act, named in the text itself. */
const organ =
  /\p{Script=Han}(?:局|委|厅|部门|政府|街道办|办事处|管委会|中心|公司|集团|院校|学校|法院|检察院)/u

/**
 * Suggestions answer the problems one by one, and somebody is named who should act (source: domain §4
 * “Suggestions correspond one-to-one with problems”; 榆林 “可操作性”).
 */
export function adviseSuggestions(
  { situation, suggestions }: SubmissionInput,
  { offersDepartments = true }: AdviceTerms,
): Advice[] {
  const written = suggestions.filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return []
  const problems = pointsIn(situation)
  const answers = written.reduce((sum, { text }) => sum + Math.max(1, pointsIn(text)), 0)
  const isAddressed = written.some(({ text, department }) => department !== undefined || organ.test(text))
  return [
    ...(problems > answers ? [fewer(problems, answers)] : []),
    ...(offersDepartments && !isAddressed
      ? [{ field: 'suggestions.0.department', code: 'noDepartment' as const }]
      : []),
  ]
}

/** How many points a text numbers; those of the outermost kind it uses count, not their sub-points. */
function pointsIn(text: string): number {
  const kinds = [...text.matchAll(heads)].map(([head]) => kindOf(head))
  const outermost = kinds[0]
  const numbered = kinds.filter((kind) => kind === outermost).length
  return Math.max(numbered, [...text.matchAll(inline)].length)
}

function kindOf(head: string): 'bracket' | 'digit' | 'han' {
  if (/[（(]/.test(head)) return 'bracket'
  return /\d/.test(head) ? 'digit' : 'han'
}

const fewer = (problems: number, suggestions: number): Advice => ({
  field: 'suggestions.0.text',
  code: 'fewerSuggestions',
  context: { problems, suggestions },
})
