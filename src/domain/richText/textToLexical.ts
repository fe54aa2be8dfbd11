import type { LexicalNode, LexicalState } from './types'

/**
 * Turns typed text into a Lexical state: a line is a paragraph, `## ` and `### ` are headings, lines
 * beginning with `- ` or `1. ` in a row are a list. Everything else stays as it was typed.
 */
export function textToLexical(text: string): LexicalState {
  const nodes: LexicalNode[] = []
  for (const line of cleanLines(text)) {
    const heading = /^(#{2,3})\s+(.+)$/.exec(line)
    const bullet = /^[-*•]\s+(.+)$/.exec(line)
    const numbered = /^\d{1,2}\.\s+(.+)$/.exec(line)
    if (heading?.[2]) nodes.push(headingNode(heading[1] === '##' ? 'h3' : 'h4', heading[2]))
    else if (bullet?.[1]) addToList(nodes, 'bullet', bullet[1])
    else if (numbered?.[1]) addToList(nodes, 'number', numbered[1])
    else nodes.push(paragraphNode(line))
  }
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: nodes } }
}

// Built from code points: these characters have no business in a text, nor in this source.
const controlCharacters = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11, 12)}${String.fromCharCode(14)}-${String.fromCharCode(31)}${String.fromCharCode(127)}]`,
  'g',
)

/** Lines without the blanks that pasting from Word leaves: ideographic indents, stray spaces, control characters. */
function cleanLines(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, '')
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '')
}

function addToList(nodes: LexicalNode[], listType: 'bullet' | 'number', text: string): void {
  const last = nodes.at(-1)
  const list = last?.type === 'list' && last.listType === listType ? last : listNode(listType)
  if (list !== last) nodes.push(list)
  list.children?.push(element('listitem', [textNode(text)], { value: (list.children?.length ?? 0) + 1 }))
}

const element = (
  type: string,
  children: LexicalNode[],
  extra: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...extra,
})

const textNode = (text: string): LexicalNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
})

const paragraphNode = (text: string) =>
  element('paragraph', [textNode(text)], { textFormat: 0, textStyle: '' })
const headingNode = (tag: 'h3' | 'h4', text: string) => element('heading', [textNode(text)], { tag })
const listNode = (listType: 'bullet' | 'number') =>
  element('list', [], { listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' })
