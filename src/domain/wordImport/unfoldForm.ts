import { isFurniture } from './furniture'
import { sectionOf } from './sectionOf'
import type { WordBlock, WordParagraph, WordTable } from './types'

/** A block, or a word that only names the field beside it. */
export type Unfolded = WordBlock | { kind: 'label'; text: string }

const titleLabel = /^(?:信息)?(?:标题|题目|题名|案由)[：:]?$/
const textLabel = /^(?:信息|反映|主要|具体|详细)?(?:内容|正文)[：:]?$/

/**
 * Takes apart what stands for a form: a table of labels and answers (报送单), or a line `标题：……`. What
 * it asks for becomes a title, headings and running text; every cell stays, in its order.
 */
export const unfoldForm = (blocks: readonly WordBlock[]): Unfolded[] =>
  blocks.flatMap((block): Unfolded[] => {
    if (block.kind === 'table')
      return isForm(block) ? block.rows.flatMap((row) => unfoldRow(row, block.origin)) : [block]
    return unfoldLine(block)
  })

function unfoldLine(block: WordParagraph): Unfolded[] {
  const [, label, title] = /^([^：:\n]{2,6}[：:])[\s\u3000]*([^\n]+)$/.exec(block.text) ?? []
  if (!label || !title || !titleLabel.test(squeeze(label))) return [block]
  return [
    { kind: 'label', text: label },
    { ...block, text: title, level: 0 },
  ]
}

/** One label may be chance; two and more, a title or a part among them, are a form. */
const isForm = ({ rows }: WordTable): boolean => {
  const labels = rows.flat().filter((cell) => isLabel(cell))
  return labels.length >= 2 && labels.some((cell) => !isContact(cell))
}

const isLabel = (cell: string): boolean => isMain(cell) || isContact(cell)

const isMain = (cell: string): boolean => {
  const text = squeeze(cell)
  return (
    titleLabel.test(text) ||
    textLabel.test(text) ||
    (text.length <= 12 && sectionOf(plain(text))?.isPlain === true)
  )
}

const isContact = (cell: string): boolean =>
  squeeze(cell).length <= 8 && isFurniture(`${squeeze(cell).replace(/[：:]$/, '')}：`)

function unfoldRow(row: readonly string[], origin: WordTable['origin']): Unfolded[] {
  const cells = row.filter((cell) => cell.trim() !== '')
  const unfolded: Unfolded[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    const answer = cells[at + 1]
    if (!isLabel(cell) || answer === undefined || isLabel(answer)) unfolded.push(...lines(cell, origin))
    else {
      unfolded.push(...answered(cell, answer, origin))
      at += 1
    }
  }
  return unfolded
}

function answered(label: string, answer: string, origin: WordTable['origin']): Unfolded[] {
  const name = squeeze(label)
  if (titleLabel.test(name))
    return [
      { kind: 'label', text: label },
      { ...plain(answer.replaceAll('\n', '')), level: 0, origin },
    ]
  if (textLabel.test(name)) return [{ kind: 'label', text: label }, ...lines(answer, origin)]
  if (isMain(label)) return [{ ...plain(name), origin }, ...lines(answer, origin)]
  return [{ ...plain(`${name.replace(/[：:]$/, '')}：${answer.replaceAll('\n', ' ')}`), origin }]
}

const lines = (text: string, origin: WordTable['origin']): WordParagraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...plain(line), origin }))

const plain = (text: string): WordParagraph => ({
  kind: 'paragraph',
  text,
  level: null,
  align: null,
  origin: 'body',
})

const squeeze = (text: string): string => text.replace(/[\s\u3000]/g, '')
