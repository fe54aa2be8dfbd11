export { lexicalToBlocks, lexicalToText } from './lexicalToBlocks'
export { textToLexical } from './textToLexical'
export type { LexicalNode, LexicalState, TextBlock } from './types'
