export const siteFiles = {}

export type SiteFilesTexts = typeof siteFiles
