import type { SiteFile, SiteFont } from '../types'

/** The file of a cut face; its address names its content. */
export const fontFile = ({ path, body }: SiteFont): SiteFile => ({
  path,
  type: 'font/woff2',
  body,
  immutable: true,
})
