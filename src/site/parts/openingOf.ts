import type { Block } from '../../../plugins/digest'

const enough = 110

/**
 * How a text begins: its first paragraph, cut after a sentence, or at a comma, where it is long.
 *
 * @param length how many characters at most
 */
export function openingOf(blocks: readonly Block[], length = enough): string {
  const first = blocks.find((block) => block.type === 'paragraph' && block.text.trim() !== '')
  const text = first?.type === 'paragraph' ? first.text.trim() : ''
  const characters = [...text]
  if (characters.length <= length) return text
  const cut = characters.slice(0, length).join('')
  const sentence = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('！'), cut.lastIndexOf('？'))
  if (sentence > length / 2) return cut.slice(0, sentence + 1)
  const clause = Math.max(cut.lastIndexOf('，'), cut.lastIndexOf('；'), cut.lastIndexOf('、'))
  return `${clause > length / 2 ? cut.slice(0, clause) : cut}……`
}
