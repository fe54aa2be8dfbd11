export const publicSite = {}

export type PublicSiteTexts = typeof publicSite
