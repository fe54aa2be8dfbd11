// What everybody may load: the model of a document and its plain texts, no program that sets pages.
export type { DocumentOrder, MadeDocument, Progress } from '../documents/makeDocument'
export { onlyEntry } from '../documents/model/onlyEntry'
export { toDocument } from '../documents/model/toDocument'
export { faces, type Face, type PaperDocument, type PaperWords } from '../documents/model/types'
export { DocumentRefused, type DocumentProblem } from '../documents/problems'
export { writeText } from '../documents/text/writeText'
