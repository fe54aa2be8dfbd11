import type { LexicalNode } from './types'

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

const paragraphOf = (children: LexicalNode[]): LexicalNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

/** Nodes as the editor itself stores them. */
export const nodes = {
  paragraph: (text: string) => paragraphOf([textNode(text)]),
  heading: (tag: 'h3' | 'h4', text: string) => element('heading', [textNode(text)], { tag }),
  list: (listType: 'bullet' | 'number', start = 1) =>
    element('list', [], { listType, start, tag: listType === 'bullet' ? 'ul' : 'ol' }),
  listItem: (text: string, value: number) => element('listitem', [textNode(text)], { value }),
  /** The first row names the columns. */
  table: (rows: readonly string[][]) =>
    element(
      'table',
      rows.map((cells, index) =>
        element(
          'tablerow',
          cells.map((text) => cell(text, index === 0)),
        ),
      ),
    ),
}

/** `headerState` 1 marks the head of a column (`TableCellHeaderStates.ROW` of @lexical/table). */
const cell = (text: string, isHeader: boolean): LexicalNode =>
  element('tablecell', linesOf(text).map(lineNode), {
    backgroundColor: null,
    colSpan: 1,
    headerState: isHeader ? 1 : 0,
    rowSpan: 1,
  })

const linesOf = (text: string): string[] => text.split('\n')

const lineNode = (line: string): LexicalNode => paragraphOf(line === '' ? [] : [textNode(line)])
