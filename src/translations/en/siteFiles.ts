import type { SiteFilesTexts } from '../zh/siteFiles'

export const siteFiles: SiteFilesTexts = {}
