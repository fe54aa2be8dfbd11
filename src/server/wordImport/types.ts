import type { WordBlock } from '../../domain/wordImport'

/** Why a file cannot be read; the words are in the dictionary `wordImport.problems`. */
export type WordProblem =
  | 'wordEmpty'
  | 'wordTooLarge'
  | 'wordTooComplex'
  | 'wordDamaged'
  | 'wordEncrypted'
  | 'wordMacros'
  | 'wordUnsafe'
  | 'wordNoText'
  | 'wordTooOld'
  | 'wordBusy'
  | 'wordIsRtf'
  | 'wordIsPdf'
  | 'wordIsHtml'
  | 'wordIsXml'
  | 'wordIsOpenDocument'
  | 'wordIsWps'
  | 'wordIsOffice'
  | 'wordIsArchive'
  | 'wordIsPicture'
  | 'wordIsText'
  | 'wordUnknown'

/** Something the person should look at after an import; the words are in `wordImport.notes`. */
export type ImportNote = {
  code: 'recovered' | 'images' | 'embedded' | 'leftover'
  context?: { count: number }
}

/** What is in a file. */
export type WordText = { blocks: WordBlock[]; notes: ImportNote[] }

export type WordReading = ({ ok: true } & WordText) | { ok: false; code: WordProblem }
