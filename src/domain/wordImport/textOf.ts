import { tableToText } from '../richText'
import type { Unfolded } from './unfoldForm'

/** The text of a block; a table with bars, as it can be typed. */
export const textOf = (block: Unfolded | undefined): string =>
  block === undefined ? '' : block.kind === 'table' ? tableToText(block.rows) : block.text
