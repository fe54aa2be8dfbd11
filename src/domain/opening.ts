type Block = { type: string; text?: string; items?: readonly string[] }

/**
 * How a text begins, for lists and mails: its first paragraph, cut after a whole sentence where one ends
 * within the limit, else after so many characters with an ellipsis. Empty for a text without paragraphs.
 *
 * @param max characters as a reader counts them
 */
export function openingOf(blocks: readonly Block[], max = 90): string {
  const first = blocks.find(({ type, text }) => type === 'paragraph' && text?.trim())?.text ?? ''
  const characters = [...first.replace(/\s+/g, ' ').trim()]
  if (characters.length <= max) return characters.join('')
  const within = characters.slice(0, max).join('')
  const sentences = /^.*[。！？!?](?=.|$)/su.exec(within)?.[0] ?? ''
  return [...sentences].length >= max / 2 ? sentences : `${within}……`
}
