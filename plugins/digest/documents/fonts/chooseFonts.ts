import { faces, type Face } from '../model/types'
import type { FontFile } from './readFont'
import { standardFonts } from './standardFonts'
import type { FaceFont, FontSet } from './types'

/** A font of ours for each face the office has no font of its own for. */
export type FallbackFonts = Record<Face, { font: FontFile; weight: 400 | 500 | 700 }>

/** The office's own fonts where it has them, ours elsewhere; office fonts that set no face supplement the others. */
export function chooseFonts(office: FontFile[], fallback: FallbackFonts): FontSet {
  const owned = Object.fromEntries(faces.map((face) => [face, ownFont(office, face)]))
  const chosen = Object.fromEntries(
    faces.map((face) => [face, owned[face] ? faceFont(owned[face], 400, false) : substitute(fallback[face])]),
  ) as Record<Face, FaceFont>
  const used = new Set(Object.values(owned))
  const needed = faces.filter((face) => !owned[face]).map((face) => fallback[face].font)
  return {
    faces: chosen,
    supplements: office
      .filter((font) => !used.has(font))
      .map(({ families, coverage }) => ({ families, coverage })),
    files: [...new Set([...office, ...needed])].map(({ bytes }) => bytes),
  }
}

const ownFont = (office: FontFile[], face: Face): FontFile | undefined =>
  standardFonts[face]
    .map((name) => office.find(({ families }) => families.includes(name)))
    .find((font) => font !== undefined)

const substitute = ({ font, weight }: FallbackFonts[Face]): FaceFont => faceFont(font, weight, true)

const faceFont = (
  { families, coverage }: FontFile,
  weight: 400 | 500 | 700,
  isSubstitute: boolean,
): FaceFont => ({
  families,
  weight,
  coverage,
  isSubstitute,
})
