import type * as Site from '../../../site'
import type { createFontCutter } from '../../../site/fonts/createFontCutter'
import type { SiteFile } from '../../../site'

/** What a build of the pages left behind; every name carries the hash of its content. */
export type BundleManifest = { module: string; stylesheet: string; script: string }

/** The functions that make the published pages, and the files those pages load. */
export type SiteBundle = Pick<typeof Site, 'renderIssue' | 'renderOverview'> & {
  createFontCutter: typeof createFontCutter
  /** Changes with anything the pages are made by. */
  build: string
  stylesheet: string
  script: string
  assets: SiteFile[]
}
