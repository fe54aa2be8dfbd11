import type { InboxTexts } from '../../../../translations/zh/inbox'

/** What is odd about a mail, in words; a failure of ours is named without its technical words. */
export function problemWords(problem: string | null, { problems }: InboxTexts): string | null {
  if (problem === null) return null
  const known = Object.entries(problems).find(([code]) => code === problem)
  return known?.[1] ?? problems.technical
}
