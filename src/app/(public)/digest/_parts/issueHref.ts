import type { PublicEdition } from '../../../../operations/readPublicEdition'

/** Path of an issue's page. */
export const issueHref = ({ series, content }: Pick<PublicEdition, 'series' | 'content'>): string =>
  `/digest/${series}/${content.year}/${content.number}`
