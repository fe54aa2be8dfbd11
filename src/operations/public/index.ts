export { listPublicEditions } from './listPublicEditions'
export { readPublicEdition } from './readPublicEdition'
export { readSiteOverview } from './readSiteOverview'
export type {
  AnsweredTopic,
  EditionSummary,
  EntrySummary,
  PublicAnswer,
  PublicDuty,
  PublicDocument,
  PublicEdition,
  PublicErratum,
  PublicSeries,
  ReaderComment,
  SiteOverview,
} from './types'
