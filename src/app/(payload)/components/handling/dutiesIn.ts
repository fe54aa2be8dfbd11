/** How many duties the answer of a dispatch speaks of. */
export function dutiesIn(answer: unknown): number {
  const ids: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'assignments') : null
  return Array.isArray(ids) ? ids.length : 0
}
