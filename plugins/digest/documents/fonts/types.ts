import type { Face } from '../model/types'
import type { Coverage } from './readCoverage'

/** The font that sets a face. */
export type FaceFont = {
  /** Every name the font gives its family. */
  families: string[]
  weight: 400 | 500 | 700
  coverage: Coverage
  /** Whether it stands in for the office font of the standard. */
  isSubstitute: boolean
}

/** Everything a page is set with: which font sets which face, and the files. */
export type FontSet = {
  faces: Record<Face, FaceFont>
  /** Fonts an office added for characters the others have not, asked last. */
  supplements: { families: string[]; coverage: Coverage }[]
  files: Buffer[]
}
