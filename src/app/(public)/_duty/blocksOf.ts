import type { TextBlock } from '../../../domain/richText'
import type { DutyView } from '../../../operations/handling/types'

/** The parts of an item as one running text, each under its heading. */
export const blocksOf = ({ parts }: Pick<DutyView, 'parts'>): TextBlock[] =>
  parts.flatMap(({ heading, blocks }) => [
    ...(heading ? [{ type: 'heading' as const, level: 1 as const, text: heading }] : []),
    ...blocks,
  ])
