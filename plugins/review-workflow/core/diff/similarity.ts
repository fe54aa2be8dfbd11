/** How often each pair of neighbouring characters stands in a text. */
export type Pairs = { counts: Map<string, number>; total: number }

export function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(text.length - 1, 0) }
}

/** How much two texts share, from 0 to 1 (Dice, over pairs of characters). */
export function similarity(one: Pairs, other: Pairs): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [pair, count] of small.counts) shared += Math.min(count, large.counts.get(pair) ?? 0)
  const total = one.total + other.total
  return total === 0 ? 0 : (2 * shared) / total
}
