import type { WordBlock, WordParagraph } from '../../../../src/domain/wordImport'

/** A line of running text, or one that is set as said. */
export const line = (text: string, set: Partial<WordParagraph> = {}): WordParagraph => ({
  kind: 'paragraph',
  text,
  level: null,
  align: null,
  origin: 'body',
  ...set,
})

export const lines = (...texts: string[]): WordBlock[] => texts.map((text) => line(text))

export const centred = (text: string): WordParagraph => line(text, { align: 'centre' })
export const right = (text: string): WordParagraph => line(text, { align: 'right' })

export const table = (...rows: string[][]): WordBlock => ({ kind: 'table', rows, origin: 'body' })
