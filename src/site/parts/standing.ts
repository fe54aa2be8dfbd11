import type { EditionSummary, SiteOverview } from '../../operations/public'

/** Issues that were not declared void. */
export const standing = ({ editions }: Pick<SiteOverview, 'editions'>): EditionSummary[] =>
  editions.filter(({ voidedAt }) => voidedAt === null)
