import type { DocumentProblem } from '../../../plugins/digest/exports/paper'
import { fill, textsIn, type Locale } from '../../translations'

/** Why a document was not made, or what its reader should know, in the reader's language. */
export function problemText(problem: DocumentProblem, locale: Locale): string {
  const { problems, faces, measures } = textsIn(locale).paper
  const names = (all: readonly (keyof typeof faces)[]): string => all.map((face) => faces[face]).join('、')
  const text = problems[problem.code]
  switch (problem.code) {
    case 'glyphMissing': {
      const where = fill(problem.entry > 0 ? problems.inEntry : problems.outside, problem)
      return fill(text, { ...problem, where, face: faces[problem.face] })
    }
    case 'fontsRefused':
    case 'fontsSubstituted':
      return fill(text, { faces: names(problem.faces) })
    case 'measure':
      return fill(text, { ...problem, measure: measures[problem.measure] })
    case 'glyphsMore':
    case 'fontUnknown':
    case 'typesetting':
    case 'noContent':
    case 'noEntry':
    case 'rendererDied':
    case 'rareCharacters':
      return fill(text, problem)
  }
}
