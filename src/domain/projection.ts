/**
 * The one rule of what becomes public (I5). An entry appears on a public page, feed, search or export
 * only when the person who spoke agreed *and* the office decided so; whatever else an item holds (names
 * of co-reporters, contacts, files, review history) has no place in the public projection at all.
 */
export type EntryDecision = { publicConsent: boolean; publish: boolean }

export const isPublicEntry = ({ publicConsent, publish }: EntryDecision): boolean => publicConsent && publish
