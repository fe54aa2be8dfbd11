import type { Locale } from '../translations'

/** A file of the public site: everything an outside web server needs to answer its address. */
export type SiteFile = {
  /** Address without the origin, as a reader types it: `/digest/zhaibian/2026/3` */
  path: string
  /** Content-Type, charset included */
  type: string
  body: string | Uint8Array
  /** True where the address names the content, so that it may be kept for ever. */
  immutable?: boolean
}

/** A face cut to the characters of one page or issue. */
export type SiteFont = {
  /** Address that names the content, with `.woff2` at its end */
  path: string
  body: Uint8Array
}

/** What pages load. Addresses name their content, so that it may be kept for ever. */
export type SiteAssets = {
  stylesheet: string
  script: string | null
  /**
   * Cuts the display face to the characters of a text (`createFontCutter` of `src/site/fonts`). Left out, or
   * null for a text, the reader's own face is used.
   */
  fontFor?: (text: string) => Promise<SiteFont | null>
}

/** All a page is made with beside what it shows. Pages know no session. */
export type SiteContext = {
  /** Language of the chrome; the texts themselves are Chinese. */
  locale: Locale
  /** Origin of the site, without a slash at its end */
  base: string
  assets: SiteAssets
}
