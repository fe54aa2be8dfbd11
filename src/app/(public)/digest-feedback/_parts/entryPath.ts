import type { EntryAddress } from '../../../../operations/readerFeedback/readPublicEntry'

/** Where an entry is read. */
export const entryPath = ({ series, year, number, position }: EntryAddress): string =>
  `/digest/${encodeURIComponent(series)}/${year}/${number}/${position}`
