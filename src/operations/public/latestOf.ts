import type { PublicAnswer, PublicEdition } from './types'

/** The last instant at which anything changed that the pages of an issue show. */
export const latestOf = (
  { publishedAt, voidedAt }: Pick<PublicEdition, 'publishedAt' | 'voidedAt'>,
  { errata, comments }: Pick<PublicEdition, 'errata' | 'comments'>,
  outcomes: Record<number, readonly Pick<PublicAnswer, 'at'>[]>,
): string =>
  [
    publishedAt,
    voidedAt ?? publishedAt,
    ...[errata, ...Object.values(comments), ...Object.values(outcomes)].flat().map(({ at }) => at),
  ].reduce((a, b) => (a > b ? a : b))
