/** The part of a Lexical state this product reads and writes. */
export type LexicalNode = {
  type: string
  version: number
  children?: LexicalNode[]
  text?: string
  tag?: string
  listType?: string
  [key: string]: unknown
}

/** A whole text, in the shape a rich text field is stored in. */
export type LexicalState = {
  root: {
    type: string
    version: number
    direction: 'ltr'
    format: ''
    indent: number
    children: LexicalNode[]
  }
}

/** A block of running text; the same shape the digest prints. */
export type TextBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 1 | 2; text: string }
  | {
      type: 'list'
      ordered: boolean
      /** Number of the first item; 1 when not given. */ start?: number
      items: string[]
    }
  | TableBlock

/** Rows of equal length; the first names the columns where `hasHeader` says so. A cell may have several lines. */
export type TableBlock = { type: 'table'; hasHeader: boolean; rows: string[][] }
