const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Nothing may end a line with these. */
const opening = /[“‘（《〈【〔「『(]$/
/** Characters that may stay together; more would leave ragged lines on a phone. */
const longest = 7

/**
 * The parts of a title between which a line may end. Marks stay with their word, and so does a character by
 * itself, on either side: the segmenter leaves the ends of names and compounds alone. Joined, the parts are
 * the title.
 */
export function breakTitle(title: string): string[] {
  const parts: string[] = []
  let wasSingle = false
  for (const { segment, isWordLike } of words.segment(title)) {
    const last = parts.at(-1)
    const isSingle = isWordLike === true && [...segment].length === 1
    if (last !== undefined && staysWith(last, segment, isWordLike === true, isSingle || wasSingle))
      parts[parts.length - 1] = last + segment
    else parts.push(segment)
    wasSingle = isSingle
  }
  return parts
}

const staysWith = (last: string, segment: string, isWord: boolean, isLoose: boolean): boolean =>
  !isWord
    ? !opening.test(segment)
    : opening.test(last) ||
      (isLoose && !/[、，。；：！？”’）》]$/.test(last) && [...last, ...segment].length <= longest)
