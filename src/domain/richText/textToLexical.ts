import { cleanLines } from './cleanLines'
import { nodes } from './nodes'
import { pipeTableAt } from './pipeTable'
import type { LexicalNode, LexicalState } from './types'

/**
 * Turns typed text into a Lexical state: a line is a paragraph, `## ` and `### ` are headings, lines
 * beginning with `- ` or counting on from `1. ` are a list, lines between bars under a row of names and a
 * row of dashes are a table. Everything else stays as it was typed.
 */
export function textToLexical(text: string): LexicalState {
  const children: LexicalNode[] = []
  const lines = cleanLines(text)
  for (let at = 0; at < lines.length;) {
    const table = pipeTableAt(lines, at)
    if (table) children.push(nodes.table(table.rows))
    else addLine(children, lines[at] ?? '')
    at += table?.lines ?? 1
  }
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

function addLine(children: LexicalNode[], line: string): void {
  const [, marks, heading] = /^(#{2,3})\s+(.+)$/.exec(line) ?? []
  const bullet = /^[-*•]\s+(.+)$/.exec(line)?.[1]
  const [, number, numbered] = /^(\d{1,2})\.\s+(.+)$/.exec(line) ?? []
  if (heading) children.push(nodes.heading(marks === '##' ? 'h3' : 'h4', heading))
  else if (bullet) addToList(children, 'bullet', 0, bullet)
  else if (numbered) addToList(children, 'number', Number(number), numbered)
  else children.push(nodes.paragraph(line))
}

/** A number that does not go on from the one before starts a list of its own, so that none is changed. */
function addToList(
  children: LexicalNode[],
  listType: 'bullet' | 'number',
  number: number,
  text: string,
): void {
  const last = children.at(-1)
  const length = last?.children?.length ?? 0
  const isNext = listType === 'bullet' || Number(last?.start) + length === number
  const list =
    last?.type === 'list' && last.listType === listType && isNext ? last : nodes.list(listType, number || 1)
  if (list !== last) children.push(list)
  list.children?.push(nodes.listItem(text, Number(list.start) + (list.children.length ?? 0)))
}
