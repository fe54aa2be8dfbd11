import type { PublicSiteTexts } from '../zh/publicSite'

export const publicSite: PublicSiteTexts = {}
