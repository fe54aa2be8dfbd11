/** A file as it is published. */
export type PublishedFile = {
  /** Decoded, as a reader's browser shows it: `/digest/zhaibian/2026/3` */
  path: string
  type: string
  body: Buffer
  /** Strong, without quotes: a hash of the body */
  etag: string
  immutable: boolean
}

/** The files made from one thing: 'assets', 'overview', or 'issue:' with the issue's id. */
export type SitePart = { part: string; files: PublishedFile[] }

/** Name of the part an issue's files belong to. */
export const partOfIssue = (issue: string): string => `issue:${issue}`

export const ASSETS_PART = 'assets'
export const OVERVIEW_PART = 'overview'
