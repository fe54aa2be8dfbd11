import type { IRunOptions } from 'docx'
import { standardFonts } from '../fonts/standardFonts'
import type { Face, Run } from '../model/types'
import { measures } from './measures'

const LATIN = 'Times New Roman'

/** A face as Word names it: the office font by its Chinese name, digits and Latin letters in Times. */
export const fontOf = (face: Face): NonNullable<IRunOptions['font']> => {
  const [name] = standardFonts[face]
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name, hint: 'eastAsia' }
}

/** Options of a run in a face other than its paragraph's. */
export const runOptions = ({ text, face }: Run): IRunOptions => ({
  text,
  ...(face === 'fang' ? {} : { font: fontOf(face) }),
})

export const textSize = { size: measures.size.text, characterSpacing: measures.spacing } as const
