import './site.css'

export { renderIssue } from './renderIssue'
export { renderOverview } from './renderOverview'
export { renderRobots } from './files/renderRobots'
export type { SiteAssets, SiteContext, SiteFile, SiteFont } from './types'
