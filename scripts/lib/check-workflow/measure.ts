import type { Measure } from '../check/measurePart'
import { importsFigure } from './coreFigures'
import { coverageFigure } from './coverageFigure'
import { mutationFigure } from './mutationFigure'

/** What the review order's check measures besides its tests and its bench. */
export const measure: Measure = async ({ name }, place) => {
  if (name === 'core') return [importsFigure(), await coverageFigure(place)]
  return name === 'mutation' ? [await mutationFigure(place)] : []
}
