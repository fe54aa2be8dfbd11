export { placeText } from './placeText'
export type { Origin, PlacedText, WordBlock, WordParagraph, WordTable } from './types'
