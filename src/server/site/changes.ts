/**
 * What has changed for readers: an issue (published, voided, corrected, answered, commented on, its documents
 * ready), what only the lists and the pages beside them show, or everything.
 */
export type SiteChange = { kind: 'issue'; issue: string } | { kind: 'overview' } | { kind: 'all' }

/** Name of the task that writes the published site. */
export const PUBLISH_SITE = 'publish_site'
