/** Where a paragraph stood: in the running text, at the foot of a page, or beside the text (headers, text boxes, remarks). */
export type Origin = 'body' | 'note' | 'aside'

export type WordParagraph = {
  kind: 'paragraph'
  text: string
  /** 0: the title; 1 and more: a heading, as its style or its letters say; null: running text. */
  level: number | null
  align: 'centre' | 'right' | null
  origin: Origin
}

export type WordTable = { kind: 'table'; rows: string[][]; origin: Origin }

/** A part of a Word text, in reading order. Automatic numbers are spelled out in the text. */
export type WordBlock = WordParagraph | WordTable

/** A text put into the fields of the form; what belongs into none of them is left over, in its order. */
export type PlacedText = {
  title?: string
  situation: string
  analysis: string
  suggestions: string[]
  /** Headings that only name a part (一、基本情况): the form's own labels take their place. */
  headings: string[]
  leftover: string[]
}

export type Section = 'situation' | 'analysis' | 'suggestions'

/** A paragraph or table of one part. `isJoined`: it belongs to the piece before it (a note, a table). */
export type Piece = { text: string; isJoined: boolean; isHeading: boolean }

/** The fields while the document is gone through. */
export type Draft = {
  section: Section
  /** Depth of the heading that opened the section; 9 before any did. */
  depth: number
  /** After the text, among its attachments. */
  isOver: boolean
  /** Whether a heading anywhere names the suggestions. */
  namesSuggestions: boolean
  pieces: Record<Section, Piece[]>
  headings: string[]
  leftover: { at: number; text: string }[]
}
