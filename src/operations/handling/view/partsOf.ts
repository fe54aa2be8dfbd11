import { lexicalToBlocks } from '../../../domain/richText'
import type { Item } from '../../../payload-types'
import { fill, textsIn, type Locale } from '../../../translations'
import type { ReplyPart } from '../types'

/** The text of an item as a department reads it, part by part. */
export function partsOf(item: Item, locale: Locale): ReplyPart[] {
  const words = textsIn(locale).review.reply
  const suggestions = (item.suggestions ?? []).map(({ text }, index) => ({
    heading: fill(words.suggestion, { number: index + 1 }),
    text,
  }))
  return [
    { heading: words.situation, text: item.situation },
    { heading: words.analysis, text: item.analysis },
    ...suggestions,
  ]
    .map(({ heading, text }) => ({ heading, blocks: lexicalToBlocks(text) }))
    .filter(({ blocks }) => blocks.length > 0)
}
