import type { MeasureCode } from './check/types'
import type { Face } from './model/types'

/** Why a document could not be made, or what its reader should know. Words are the application's. */
export type DocumentProblem =
  /** A character no font has: `code` as U+…, `entry` the position, 0 outside the entries. */
  | { code: 'glyphMissing'; character: string; point: string; face: Face; entry: number; place: string }
  /** More characters are missing than are told one by one. */
  | { code: 'glyphsMore'; count: number }
  | { code: 'fontUnknown'; font: string }
  | { code: 'fontsRefused'; faces: Face[] }
  | { code: 'typesetting'; message: string }
  | { code: 'measure'; measure: MeasureCode; expected: string; measured: string }
  | { code: 'noContent' }
  | { code: 'noEntry'; entry: number }
  | { code: 'rendererDied'; reason: string }
  /** Only told: the pages are set in other fonts than the standard's. */
  | { code: 'fontsSubstituted'; faces: Face[] }
  /** Only told: characters the office fonts may not have, in a file that names fonts and brings none. */
  | { code: 'rareCharacters'; characters: string }

/** A document cannot be made from this content with these fonts: trying again would not help. */
export class DocumentRefused extends Error {
  constructor(readonly problems: DocumentProblem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.name = 'DocumentRefused'
  }
}
