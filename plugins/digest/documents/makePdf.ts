import { checkPdf } from './check/checkPdf'
import { refuseWrong } from './check/refuseWrong'
import { findMissing } from './fonts/findMissing'
import type { FontSet } from './fonts/types'
import type { DocumentTools, MadeDocument, Progress } from './makeDocument'
import { faces, type PaperDocument } from './model/types'
import { TypesettingError } from './pdf/TypesettingError'
import type { Typesetter } from './pdf/typesetter'
import { DocumentRefused, type DocumentProblem } from './problems'

/** So many missing characters are told one by one. */
const TOLD = 20

/** Typesets a PDF: fonts and characters are looked at before, the page is measured after. */
export async function makePdf(
  paper: PaperDocument,
  { fonts: load, typesetter, strict }: DocumentTools,
  progress: Progress,
): Promise<MadeDocument> {
  const fonts = await load()
  progress(20)
  const notes = substitutes(fonts, strict)
  refuseMissing(paper, fonts)
  progress(30)
  const { pdf, pages } = typeset(paper, () => typesetter(fonts))
  progress(70)
  refuseWrong(await checkPdf(pdf, paper))
  return { bytes: pdf, pages, notes }
}

function substitutes({ faces: chosen }: FontSet, strict: boolean): DocumentProblem[] {
  const substituted = faces.filter((face) => chosen[face].isSubstitute)
  if (substituted.length === 0) return []
  if (strict) throw new DocumentRefused([{ code: 'fontsRefused', faces: substituted }])
  return [{ code: 'fontsSubstituted', faces: substituted }]
}

function refuseMissing(paper: PaperDocument, fonts: FontSet): void {
  const missing = findMissing(paper, fonts)
  if (missing.length === 0) return
  const told = missing.slice(0, TOLD).map(({ character, face, entry, place }): DocumentProblem => ({
    code: 'glyphMissing',
    character,
    point: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    face,
    entry: entry ?? 0,
    place: place.slice(0, 40),
  }))
  const more = missing.length - told.length
  throw new DocumentRefused(more > 0 ? [...told, { code: 'glyphsMore', count: more }] : told)
}

function typeset(paper: PaperDocument, open: () => Typesetter): ReturnType<Typesetter['typeset']> {
  try {
    return open().typeset(paper)
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error
    throw new DocumentRefused(error.diagnostics.map(toProblem))
  }
}

function toProblem(message: string): DocumentProblem {
  const font = /^unknown font family: (.+)$/.exec(message)?.[1]
  return font === undefined ? { code: 'typesetting', message } : { code: 'fontUnknown', font }
}
